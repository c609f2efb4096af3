package io.github.postmortem4j.quality.thread;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** One instance of each entry point of the library, and the result of each for a document, as bytes. */
final class SharedEntryPoints {

    /** The operations on a document. */
    static final List<BiFunction<SharedEntryPoints, TestDocument, byte[]>> OPERATIONS = List.of(
            (entryPoints, document) -> entryPoints.json.writeBytes(entryPoints.json.read(document.bytes())),
            (entryPoints, document) ->
                    bytes(entryPoints.validator.validate(document.value()).getFindings()),
            (entryPoints, document) -> bytes(entryPoints.renderer.render(document.value())),
            (entryPoints, document) -> bytes(entryPoints.markdown.render(document.value())));

    private final PostmortemJson json = PostmortemJson.create();
    private final PostmortemValidator validator = PostmortemValidator.create();
    private final MarkdownRenderer renderer = MarkdownRenderer.create();
    private final MarkdownRenderer markdown =
            MarkdownRenderer.builder().textMode(TextMode.MARKDOWN).build();

    TestDocument document(Postmortem value) {
        return new TestDocument(value, json.writeBytes(value));
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A document in two forms.
     *
     * @param value the value
     * @param bytes the JSON
     */
    record TestDocument(Postmortem value, byte[] bytes) {}
}
