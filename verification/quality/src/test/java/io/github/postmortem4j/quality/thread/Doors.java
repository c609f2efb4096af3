package io.github.postmortem4j.quality.thread;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** The doors of the library, one of each, and what each makes of a document, in bytes. */
final class Doors {

    /** What can be done with a document, written as JSON and read from it. */
    static final List<BiFunction<Doors, Document, byte[]>> WORK = List.of(
            (doors, document) -> doors.json.writeBytes(doors.json.read(document.bytes())),
            (doors, document) ->
                    bytes(doors.validator.validate(document.value()).getFindings()),
            (doors, document) -> bytes(doors.renderer.render(document.value())),
            (doors, document) -> bytes(doors.markdown.render(document.value())));

    private final PostmortemJson json = PostmortemJson.create();
    private final PostmortemValidator validator = PostmortemValidator.create();
    private final MarkdownRenderer renderer = MarkdownRenderer.create();
    private final MarkdownRenderer markdown =
            MarkdownRenderer.builder().textMode(TextMode.MARKDOWN).build();

    Document document(Postmortem value) {
        return new Document(value, json.writeBytes(value));
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A document.
     *
     * @param value its value
     * @param bytes its JSON
     */
    record Document(Postmortem value, byte[] bytes) {}
}
