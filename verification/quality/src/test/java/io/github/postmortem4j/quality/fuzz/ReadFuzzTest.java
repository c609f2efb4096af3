package io.github.postmortem4j.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are either read or rejected with {@link PostmortemJsonException}. */
class ReadFuzzTest {

    private static final PostmortemJson JSON = PostmortemJson.create();

    /** The examples and all hostile documents. */
    static Stream<byte[]> seeds() throws IOException {
        return Stream.concat(
                FuzzSeeds.in(Path.of("..", "..", "examples"), ".json"),
                FuzzSeeds.in(Path.of("src", "test", "resources", "hostile", "documents"), ""));
    }

    @DictionaryFile(resourcePath = "postmortem.dict")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "100s")
    void readsOrRejects(byte[] document) throws IOException {
        Postmortem value = valueOrNull(document);
        try {
            Postmortem ofStream = JSON.read(new ByteArrayInputStream(document));
            assertThat(ofStream).isEqualTo(value);
        } catch (PostmortemJsonException e) {
            assertThat(value).as("rejected as a stream: %s", e.getMessage()).isNull();
        }
        if (value != null) {
            assertThat(JSON.read(JSON.writeBytes(value))).isEqualTo(value);
            assertThat(JSON.positions(document).find("/title")).isNotNull();
        }
    }

    private static @Nullable Postmortem valueOrNull(byte[] document) {
        try {
            return JSON.read(document);
        } catch (PostmortemJsonException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("tools.jackson", "Exception");
            return null;
        }
    }
}
