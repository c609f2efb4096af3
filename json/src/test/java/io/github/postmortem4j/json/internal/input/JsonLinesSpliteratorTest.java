package io.github.postmortem4j.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesSpliteratorTest {

    /** Longer than the buffer. */
    private static final int LONG = 300_000;

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 101", "102, 101", LONG + ", 101"})
    void keepsAtMostOneByteMoreThanTheMaximumLength(int length, int kept) {
        InputStream stream = new ByteArrayInputStream("x".repeat(length).getBytes(StandardCharsets.UTF_8));

        JsonLinesSpliterator<Integer> lines =
                new JsonLinesSpliterator<>(stream, 100, (input, number) -> input.length());

        assertThat(StreamSupport.stream(lines, false)).containsExactly(kept);
    }

    @Test
    void reportsAFailureToCloseTheStream() {
        InputStream failing = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("the connection was reset");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonLinesSpliterator.close(failing))
                .withMessageContaining("the connection was reset");
    }
}
