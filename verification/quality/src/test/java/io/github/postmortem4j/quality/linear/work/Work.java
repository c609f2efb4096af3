package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.Section;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.quality.model.AnyPostmortem;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that the library does with a document. Made of a text and a number of elements, it gives what is to be counted. */
public final class Work implements BiFunction<String, Integer, Map<String, Runnable>> {

    private static final int FEW = 10;
    private static final PostmortemJson JSON = PostmortemJson.builder()
            .limits(ReadLimits.builder()
                    .maxNameLength(1 << 20)
                    .maxTokens(1 << 20)
                    .build())
            .build();
    private static final PostmortemValidator VALIDATOR = PostmortemValidator.create();
    private static final Redaction REDACTION = Redaction.builder()
            .mask("aaaaaaab", "secret host", "b")
            .role("Ann Other", "engineer")
            .keep("team a")
            .keepExtension("x-a")
            .publicHosts("a.example")
            .build();

    @Override
    public Map<String, Runnable> apply(String text, Integer elements) {
        Postmortem document = AnyPostmortem.of(new FullChoices(text, elements));
        String json = JSON.write(document);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Map<String, Runnable> work = new LinkedHashMap<>();
        work.put("write", () -> JSON.write(document));
        work.put("read", () -> JSON.read(bytes));
        work.put("find places", () -> JSON.positions(bytes).find("/timeline/1/text"));
        work.put(
                "refuse",
                () -> refuse((json.substring(0, json.length() - 1) + ",\"x\":\n}").getBytes(StandardCharsets.UTF_8)));
        work.put("refuse broken text", () -> refuse(broken(bytes)));
        byte[] twice = twice(text).getBytes(StandardCharsets.UTF_8);
        work.put("refuse a name that stands twice", () -> refuse(twice));
        work.put("check", () -> VALIDATOR.validate(document));
        work.put("redact", () -> REDACTION.redact(document));
        work.put(
                "take a term",
                () -> Redaction.builder().mask(text + "secret host").build());
        String markdown = render(document, builder -> {});
        work.put("look for leaks", () -> REDACTION.leaksIn(document, markdown));
        work.put("look for leaks in JSON", () -> REDACTION.leaksIn(document, json));
        work.put("render", () -> render(document, builder -> builder.neutralizeMentions(true)));
        work.put("render Markdown", () -> render(document, builder -> builder.textMode(TextMode.MARKDOWN)));
        work.put("render a section of the user's", () -> render(document, builder -> builder.layout(ownLayout(text))));
        if (elements > FEW) {
            work.putAll(layouts(document));
        }
        return work;
    }

    /** Layouts differ in what they repeat, not in how they look at a text. */
    private static Map<String, Runnable> layouts(Postmortem document) {
        Map<String, Runnable> work = new LinkedHashMap<>();
        work.put("render for SRE", () -> render(document, builder -> builder.layout(Layout.googleSre())));
        work.put("render for Atlassian", () -> render(document, builder -> builder.layout(Layout.atlassian())));
        work.put("render for PagerDuty", () -> render(document, builder -> builder.layout(Layout.pagerDuty())));
        work.put("render for executives", () -> render(document, builder -> builder.layout(Layout.executive())));
        return work;
    }

    private static Layout ownLayout(String text) {
        return Layout.of(Section.of("own", (document, out) -> {
            out.paragraph(() -> {
                out.text(text);
                out.link(text, "https://a.example/");
                out.text(text);
                out.code(text);
            });
            out.codeBlock("a".repeat(text.length()), text);
        }));
    }

    private static String render(Postmortem document, Consumer<MarkdownRenderer.Builder> settings) {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder();
        settings.accept(builder);
        return builder.build().render(document);
    }

    private static String twice(String name) {
        String json = JSON.write(Postmortem.builder().title(name).build());
        String quoted =
                json.substring(json.indexOf("\"title\":") + "\"title\":".length(), json.lastIndexOf(",\"status\":"));
        return "{" + quoted + ":1," + quoted + ":2}";
    }

    private static byte[] broken(byte[] bytes) {
        byte[] broken = bytes.clone();
        // The last character of the last text: an overlong form, which Jackson reads.
        return new String(broken, StandardCharsets.ISO_8859_1)
                .replaceFirst("}$", ",\"y\":\"\u00C0\u0080\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable PostmortemJsonException refuse(byte[] bytes) {
        try {
            JSON.read(bytes);
            throw new IllegalStateException("read what it should refuse");
        } catch (PostmortemJsonException e) {
            return e;
        }
    }
}
