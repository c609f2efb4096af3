package io.github.postmortem4j.benchmarks.job;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** Reads, validates and renders the three examples with all defaults. One document is one operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class JobBenchmark {

    private static final int DOCUMENTS = 3;

    private final List<byte[]> documents = BenchmarkDocuments.named("examples").json();
    private final PostmortemJson json = PostmortemJson.create();
    private final PostmortemValidator validator = PostmortemValidator.create();
    private final MarkdownRenderer renderer = MarkdownRenderer.create();

    /** Uses one thread. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(DOCUMENTS)
    public void oneThread(Blackhole out) {
        run(out);
    }

    /** Uses two threads, which share all objects. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(DOCUMENTS)
    public void twoThreads(Blackhole out) {
        run(out);
    }

    private void run(Blackhole out) {
        for (byte[] document : documents) {
            Postmortem postmortem = json.read(document);
            out.consume(validator.validate(postmortem));
            out.consume(renderer.render(postmortem).getBytes(StandardCharsets.UTF_8));
        }
    }
}
