package io.github.postmortem4j.benchmarks.markdown;

import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages to read. */
final class MarkdownPages {

    private MarkdownPages() {}

    /** {@return a page: {@code report} is a report of 3 kB that people wrote, {@code rendered} a page of the renderer} */
    static String named(String name) {
        return name.equals("rendered")
                ? MarkdownRenderer.create()
                        .render(BenchmarkDocuments.named("examples").values().get(0))
                : resource(name + ".md");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MarkdownPages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
