package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.Documents;
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

/** Renders all documents of a name, without the diagram. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

    /** Which documents. */
    @Param({"examples", "ascii-1", "mixed-1", "mixed-10", "ascii-100"})
    public String documents = "examples";

    /** Which way to a page. */
    @Param
    public Way way = Way.POSTMORTEM4J;

    private Engine engine = Way.POSTMORTEM4J.engine();
    private List<Postmortem> values = List.of();

    /** Those that are raced. */
    public enum Way {
        HAND_WRITTEN,
        POSTMORTEM4J,
        JTE,
        FREEMARKER,
        COMMONMARK;

        Engine engine() {
            return switch (this) {
                case HAND_WRITTEN -> HandWrittenPage::of;
                case POSTMORTEM4J -> MarkdownRenderer.builder().diagram(false).build()::render;
                case JTE -> new JteEngine();
                case FREEMARKER -> new FreeMarkerEngine();
                case COMMONMARK -> new CommonMarkEngine();
            };
        }
    }

    /** Makes the documents. */
    @Setup
    public void prepare() {
        engine = way.engine();
        values = Documents.named(documents).values();
    }

    /** To a text. */
    @Benchmark
    public void text(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(engine.render(postmortem));
        }
    }

    /** To bytes. */
    @Benchmark
    public void bytes(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(engine.render(postmortem).getBytes(StandardCharsets.UTF_8));
        }
    }
}
