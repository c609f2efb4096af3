package io.github.postmortem4j.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.benchmarks.render.RenderBenchmark.Renderer;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEnginesTest {

    @ParameterizedTest
    @ValueSource(strings = {"examples", "ascii-1", "mixed-1", "mixed-10"})
    void writeTheSamePage(String name) {
        for (Postmortem postmortem : BenchmarkDocuments.named(name).values()) {
            String expected = Renderer.POSTMORTEM4J.engine().render(postmortem);
            for (Renderer renderer : Renderer.values()) {
                String page = renderer.engine().render(postmortem);
                if (renderer == Renderer.COMMONMARK) {
                    // Compared as HTML, since its escaping differs.
                    assertThat(html(page)).as("%s of %s", renderer, name).isEqualTo(html(expected));
                } else {
                    assertThat(page).as("%s of %s", renderer, name).isEqualTo(expected);
                }
            }
        }
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }
}
