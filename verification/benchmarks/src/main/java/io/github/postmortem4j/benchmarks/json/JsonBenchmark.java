package io.github.postmortem4j.benchmarks.json;

import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
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

/** Reads and writes documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    /** The name of the documents. */
    @Param({"examples", "ascii-10", "mixed-10", "ascii-100"})
    public String documents = "examples";

    /** The library. */
    @Param
    public Library library = Library.POSTMORTEM4J;

    private Workload<?> workload = new Workload<>(JsonCodecs.copy(), List.of());

    /** The compared libraries. */
    public enum Library {
        POSTMORTEM4J,
        JACKSON_RECORDS,
        JACKSON_TREE,
        JACKSON_TOKENS,
        FASTJSON2,
        COPY;

        JsonCodec<?> codec() {
            return switch (this) {
                case POSTMORTEM4J -> JsonCodecs.postmortem4j();
                case JACKSON_RECORDS -> JsonCodecs.jacksonRecords();
                case JACKSON_TREE -> JsonCodecs.jacksonTree();
                case JACKSON_TOKENS -> JsonCodecs.jacksonTokens();
                case FASTJSON2 -> JsonCodecs.fastjson2();
                case COPY -> JsonCodecs.copy();
            };
        }
    }

    private static final class Workload<T> {

        private final JsonCodec<T> codec;
        private final List<byte[]> json;
        private final List<T> values;

        Workload(JsonCodec<T> codec, List<byte[]> json) {
            this.codec = codec;
            this.json = json;
            this.values = json.stream().map(codec::read).toList();
        }

        void read(Blackhole out) {
            for (byte[] document : json) {
                out.consume(codec.read(document));
            }
        }

        void write(Blackhole out) {
            for (T document : values) {
                out.consume(codec.write(document));
            }
        }
    }

    /** Creates the documents. */
    @Setup
    public void prepare() {
        workload = new Workload<>(
                library.codec(), BenchmarkDocuments.named(documents).json());
    }

    /** Reads from bytes. */
    @Benchmark
    public void read(Blackhole out) {
        workload.read(out);
    }

    /** Writes to bytes. */
    @Benchmark
    public void write(Blackhole out) {
        workload.write(out);
    }
}
