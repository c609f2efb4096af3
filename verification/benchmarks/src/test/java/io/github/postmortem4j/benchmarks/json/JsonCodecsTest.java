package io.github.postmortem4j.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonCodecsTest {

    private static final JsonMapper TREES = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"examples", "ascii-1", "mixed-1", "ascii-10"})
    void survivesARoundTrip(String name) {
        for (JsonBenchmark.Library library : JsonBenchmark.Library.values()) {
            for (byte[] json : BenchmarkDocuments.named(name).json()) {
                // Compared as trees, since fastjson2 sorts properties by name.
                assertThat(TREES.readTree(rewritten(library.codec(), json)))
                        .as("%s of %s", library, name)
                        .isEqualTo(TREES.readTree(json));
            }
        }
    }

    private static <T> byte[] rewritten(JsonCodec<T> codec, byte[] json) {
        return codec.write(codec.read(json));
    }
}
