package io.github.postmortem4j.benchmarks.json;

import io.github.postmortem4j.benchmarks.data.Documents;
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

/** Reads and writes all documents of a name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    /** Which documents. */
    @Param({"examples", "ascii-10", "mixed-10", "ascii-100"})
    public String documents = "examples";

    /** Which library. */
    @Param
    public Library library = Library.POSTMORTEM4J;

    private Race<?> race = new Race<>(Codecs.copy(), List.of());

    /** Those that are raced. */
    public enum Library {
        POSTMORTEM4J,
        JACKSON_RECORDS,
        JACKSON_TREE,
        FASTJSON2,
        COPY;

        JsonCodec<?> codec() {
            return switch (this) {
                case POSTMORTEM4J -> Codecs.postmortem4j();
                case JACKSON_RECORDS -> Codecs.jacksonRecords();
                case JACKSON_TREE -> Codecs.jacksonTree();
                case FASTJSON2 -> Codecs.fastjson2();
                case COPY -> Codecs.copy();
            };
        }
    }

    private static final class Race<T> {

        private final JsonCodec<T> codec;
        private final List<byte[]> json;
        private final List<T> values;

        Race(JsonCodec<T> codec, List<byte[]> json) {
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

    /** Makes the documents. */
    @Setup
    public void prepare() {
        race = new Race<>(library.codec(), Documents.named(documents).json());
    }

    /** From bytes. */
    @Benchmark
    public void read(Blackhole out) {
        race.read(out);
    }

    /** To bytes. */
    @Benchmark
    public void write(Blackhole out) {
        race.write(out);
    }
}
