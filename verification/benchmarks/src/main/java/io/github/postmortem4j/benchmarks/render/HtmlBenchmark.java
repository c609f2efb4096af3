package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.html.HtmlRenderer;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Renders documents with all defaults, which includes a diagram, as Markdown and as HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HtmlBenchmark {

    /** The name of the documents. */
    @Param({"examples", "mixed-1"})
    public String documents = "examples";

    /** The format. */
    @Param
    public Format renderer = Format.HTML;

    private PageEngine engine = Format.HTML.engine();
    private List<Postmortem> values = List.of();

    /** The compared formats. */
    public enum Format {
        MARKDOWN,
        HTML;

        PageEngine engine() {
            return switch (this) {
                case MARKDOWN -> MarkdownRenderer.create()::render;
                case HTML -> HtmlRenderer.create()::render;
            };
        }
    }

    /** Creates the documents. */
    @Setup
    public void prepare() {
        engine = renderer.engine();
        values = BenchmarkDocuments.named(documents).values();
    }

    /** Renders to a string. */
    @Benchmark
    public void page(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(engine.render(postmortem));
        }
    }
}
