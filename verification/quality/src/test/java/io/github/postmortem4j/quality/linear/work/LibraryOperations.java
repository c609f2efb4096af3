package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.json.internal.write.LineEndings;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.MarkdownTarget;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.quality.model.AnyPostmortem;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.internal.language.Sentences;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** All operations of the library on a document that is created from a text and a number of list elements. */
public final class LibraryOperations implements BiFunction<String, Integer, Map<String, Runnable>> {

    private static final int FEW = 10;
    private static final PostmortemJson JSON = PostmortemJson.builder()
            .limits(ReadLimits.builder()
                    .maxNameLength(1 << 20)
                    .maxTokens(1 << 20)
                    .build())
            .build();
    /** The targets with most patterns. The others have some of these. */
    private static final List<MarkdownTarget> TARGETS =
            List.of(MarkdownTarget.MKDOCS, MarkdownTarget.PANDOC, MarkdownTarget.VITEPRESS);

    private static final MarkdownReader READER = MarkdownReader.create();
    private static final PostmortemValidator VALIDATOR = PostmortemValidator.create();
    private static final Redaction REDACTION = Redaction.builder()
            .mask("aaaaaaab", "secret host", "b")
            .role("Ann Other", "engineer")
            .keep("team a")
            .keepExtension("x-a")
            .publicHosts("a.example")
            .nameParts()
            .maskPatterns(SensitivePattern.values())
            .build();

    @Override
    public Map<String, Runnable> apply(String text, Integer elements) {
        Postmortem document = AnyPostmortem.of(new FullChoices(text, elements));
        String json = JSON.write(document);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Map<String, Runnable> operations = new LinkedHashMap<>();
        operations.put("write", () -> JSON.write(document));
        operations.put("read", () -> JSON.read(bytes));
        operations.put("find positions", () -> JSON.positions(bytes).find("/timeline/1/text"));
        operations.put(
                "reject",
                () -> reject((json.substring(0, json.length() - 1) + ",\"x\":\n}").getBytes(StandardCharsets.UTF_8)));
        operations.put("reject malformed UTF-8", () -> reject(withMalformedEnd(bytes)));
        byte[] duplicate = duplicateName(text).getBytes(StandardCharsets.UTF_8);
        operations.put("reject a duplicate name", () -> reject(duplicate));
        byte[] windows = json.replace(",", ",\r\n").getBytes(StandardCharsets.UTF_8);
        operations.put("keep line endings", () -> LineEndings.of(windows, bytes));
        operations.put("validate", () -> VALIDATOR.validate(document));
        operations.put("redact", () -> REDACTION.redact(document));
        operations.put(
                "build a redaction",
                () -> Redaction.builder().mask(text + "secret host").build());
        String markdown = render(document, builder -> {});
        // The search does not know fields, so one that contains the long text is enough.
        Postmortem output =
                elements > FEW ? document : Postmortem.builder().title(text).build();
        String outputMarkdown = render(output, builder -> {});
        String outputJson = JSON.write(output);
        operations.put("find leaks", () -> REDACTION.leaksIn(document, outputMarkdown));
        operations.put("find leaks in JSON", () -> REDACTION.leaksIn(document, outputJson));
        operations.put("render", () -> render(document, builder -> builder.neutralizeMentions(true)));
        operations.put("render Markdown", () -> render(document, builder -> builder.textMode(TextMode.MARKDOWN)));
        operations.put(
                "render a custom section", () -> render(document, builder -> builder.layout(customLayout(text))));
        operations.put("render with front matter", () -> render(document, builder -> builder.frontMatter(true)));
        for (MarkdownTarget target : TARGETS) {
            operations.put(
                    "render for " + target,
                    () -> render(document, builder -> builder.target(target).layout(customLayout(text))));
        }
        operations.put("count sentences", () -> Sentences.count(text));
        operations.put("read a page: rendered", () -> READER.read(markdown));
        operations.put("read a page: edited", () -> READER.read(edited(markdown, text)));
        operations.putAll(MarkdownOperations.of(text, elements));
        if (elements > FEW) {
            operations.putAll(layouts(document));
        }
        return operations;
    }

    /** Layouts process texts alike. They differ in the lists that they repeat. */
    private static Map<String, Runnable> layouts(Postmortem document) {
        Map<String, Runnable> operations = new LinkedHashMap<>();
        Layout.builtIn().forEach((name, layout) -> layout(name, layout, document, operations));
        return operations;
    }

    private static void layout(String name, Layout layout, Postmortem document, Map<String, Runnable> operations) {
        operations.put("render for " + name, () -> render(document, builder -> builder.layout(layout)));
        String markdown = render(document, builder -> builder.layout(layout));
        operations.put("read a page: rendered for " + name, () -> READER.read(markdown));
    }

    private static Layout customLayout(String text) {
        return Layout.of(Section.of("custom", (document, out) -> {
            out.paragraph(() -> {
                out.text(text);
                out.link(text, "https://a.example/");
                out.text(text);
                out.code(text);
            });
            out.codeBlock("a".repeat(text.length()), text);
        }));
    }

    private static String edited(String page, String text) {
        return page.replaceFirst("\n\n", Matcher.quoteReplacement("\n\n" + text + "\n\n"));
    }

    private static String render(Postmortem document, Consumer<MarkdownRenderer.Builder> settings) {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder();
        settings.accept(builder);
        return builder.build().render(document);
    }

    private static String duplicateName(String name) {
        String json = JSON.write(Postmortem.builder().title(name).build());
        String quoted =
                json.substring(json.indexOf("\"title\":") + "\"title\":".length(), json.lastIndexOf(",\"status\":"));
        return "{" + quoted + ":1," + quoted + ":2}";
    }

    private static byte[] withMalformedEnd(byte[] bytes) {
        // Ends the last text with an overlong form, which Jackson accepts.
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("}$", ",\"y\":\"\u00C0\u0080\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable PostmortemJsonException reject(byte[] bytes) {
        try {
            JSON.read(bytes);
            throw new IllegalStateException("an invalid document was read");
        } catch (PostmortemJsonException e) {
            return e;
        }
    }
}
