package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.redaction.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders a document and its redacted copy in every layout and language, and reads the pages. */
final class RenderExerciser {

    private static final List<Layout> LAYOUTS = List.copyOf(Layout.builtIn().values());

    private static final List<MarkdownRenderer> RENDERERS = renderers();

    private static final MarkdownReader READER = MarkdownReader.create();

    private RenderExerciser() {}

    static void exercise(Postmortem postmortem) {
        Redaction redaction = Redaction.forPublic();
        List<Postmortem> versions = List.of(postmortem, redaction.redact(postmortem));
        redaction.requireNoLeaks(postmortem, "caf&eacute;");
        for (MarkdownRenderer renderer : RENDERERS) {
            versions.forEach(version -> READER.read(renderer.render(version)));
        }
    }

    private static List<MarkdownRenderer> renderers() {
        List<MarkdownRenderer> renderers = new ArrayList<>();
        for (Layout layout : LAYOUTS) {
            for (Locale language : ValidationExerciser.LANGUAGES) {
                for (TextMode mode : TextMode.values()) {
                    renderers.add(MarkdownRenderer.builder()
                            .layout(layout)
                            .language(language)
                            .textMode(mode)
                            .build());
                }
            }
        }
        return renderers;
    }
}
