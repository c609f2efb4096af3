package io.github.postmortem4j.benchmarks.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.Documents;
import io.github.postmortem4j.benchmarks.render.RenderBenchmark.Way;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesTest {

    @ParameterizedTest
    @ValueSource(strings = {"examples", "ascii-1", "mixed-1", "mixed-10"})
    void everyEngineWritesTheSamePage(String name) {
        for (Postmortem postmortem : Documents.named(name).values()) {
            String expected = Way.POSTMORTEM4J.engine().render(postmortem);
            for (Way way : Way.values()) {
                String page = way.engine().render(postmortem);
                if (way == Way.COMMONMARK) {
                    // It escapes in its own way, so that only what a reader sees is the same.
                    assertThat(shown(page)).as("%s of %s", way, name).isEqualTo(shown(expected));
                } else {
                    assertThat(page).as("%s of %s", way, name).isEqualTo(expected);
                }
            }
        }
    }

    private static String shown(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }
}
