package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.nio.charset.StandardCharsets;
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

/** Renders documents without diagrams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

    /** The name of the documents. */
    @Param({"examples", "ascii-1", "mixed-1", "mixed-10", "ascii-100"})
    public String documents = "examples";

    /** The renderer. */
    @Param
    public Renderer renderer = Renderer.POSTMORTEM4J;

    private PageEngine engine = Renderer.POSTMORTEM4J.engine();
    private List<Postmortem> values = List.of();

    /** The compared renderers. */
    public enum Renderer {
        HAND_WRITTEN,
        POSTMORTEM4J,
        JTE,
        FREEMARKER,
        COMMONMARK;

        PageEngine engine() {
            return switch (this) {
                case HAND_WRITTEN -> HandWrittenPage::of;
                case POSTMORTEM4J ->
                    MarkdownRenderer.builder().diagram(false).pageMark(false).build()::render;
                case JTE -> new JteEngine();
                case FREEMARKER -> new FreeMarkerEngine();
                case COMMONMARK -> new CommonMarkEngine();
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
    public void text(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(engine.render(postmortem));
        }
    }

    /** Renders to bytes. */
    @Benchmark
    public void bytes(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(engine.render(postmortem).getBytes(StandardCharsets.UTF_8));
        }
    }
}
