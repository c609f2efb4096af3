package io.github.postmortem4j.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.benchmarks.data.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CodecsTest {

    private static final JsonMapper TREES = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"examples", "ascii-1", "mixed-1", "ascii-10"})
    void everyLibraryWritesWhatItRead(String name) {
        for (JsonBenchmark.Library library : JsonBenchmark.Library.values()) {
            for (byte[] json : Documents.named(name).json()) {
                // As trees, since fastjson2 sorts members by name.
                assertThat(TREES.readTree(writtenAgain(library.codec(), json)))
                        .as("%s of %s", library, name)
                        .isEqualTo(TREES.readTree(json));
            }
        }
    }

    private static <T> byte[] writtenAgain(JsonCodec<T> codec, byte[] json) {
        return codec.write(codec.read(json));
    }
}
