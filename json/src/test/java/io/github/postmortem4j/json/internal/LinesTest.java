package io.github.postmortem4j.json.internal;

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

class LinesTest {

    /** Far longer than what is read from the stream at once. */
    private static final int LONG = 300_000;

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 101", "102, 101", LONG + ", 101"})
    void holdsNoMoreOfALineThanShowsThatItIsTooLong(int length, int held) {
        InputStream stream = new ByteArrayInputStream("x".repeat(length).getBytes(StandardCharsets.UTF_8));

        Lines<Integer> lines = new Lines<>(stream, 100, (source, number) -> source.length());

        assertThat(StreamSupport.stream(lines, false)).containsExactly(held);
    }

    @Test
    void saysThatAStreamCannotBeClosed() {
        InputStream failing = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("the line went dead");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Lines.close(failing))
                .withMessageContaining("the line went dead");
    }
}
