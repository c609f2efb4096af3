package io.github.postmortem4j.benchmarks.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reader understands the pages of the benchmark. */
class MarkdownReadBenchmarkTest {

    @Test
    void readsAHandWrittenReport() {
        MarkdownReadBenchmark benchmark = new MarkdownReadBenchmark();
        benchmark.load();

        assertThat(benchmark.postmortem().getPostmortem().getTimeline().getEntries())
                .hasSize(10);
        assertThat(benchmark
                        .postmortem()
                        .getPostmortem()
                        .getCorrectiveMeasures()
                        .getActionItems())
                .hasSize(4);
    }

    @Test
    void readsARenderedPage() {
        MarkdownReadBenchmark benchmark = new MarkdownReadBenchmark();
        benchmark.documents = "rendered";
        benchmark.load();

        assertThat(benchmark.postmortem().isRendered()).isTrue();
    }
}
