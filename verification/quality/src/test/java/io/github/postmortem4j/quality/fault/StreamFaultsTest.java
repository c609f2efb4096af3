package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.TwoDocuments.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Streams, readers and writers that fail after any number of bytes: callers get the original exception. */
class StreamFaultsTest {

    private static final Postmortem POSTMORTEM = read(Path.of("..", "..", "examples", "draft.json"));
    private static final IOException FAILURE = new IOException("connection lost");

    private static Postmortem read(Path example) {
        try {
            return JSON.read(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reportsAnInputStreamThatFailsAtAnyPosition() {
        byte[] document = JSON.writeBytes(POSTMORTEM);
        for (int i = 0; i <= document.length; i += 5) {
            InputStream stream = failingAfter(document, i);
            assertThatThrownBy(() -> JSON.read(stream)).isSameAs(FAILURE);
            InputStream again = failingAfter(document, i);
            assertThatThrownBy(() -> JSON.read(new InputStreamReader(again, UTF_8)))
                    .isSameAs(FAILURE);
        }
    }

    @Test
    void reportsAnOutputStreamThatFailsAtAnyPosition() {
        PostmortemJson json = PostmortemJson.builder().indented(true).build();
        int length = json.writeBytes(POSTMORTEM).length;
        for (int i = 0; i < length; i += 7) {
            int capacity = i;
            assertThatThrownBy(() -> json.write(POSTMORTEM, new FailingStream(capacity)))
                    .isSameAs(FAILURE);
            assertThatThrownBy(() -> json.write(POSTMORTEM, new OutputStreamWriter(new FailingStream(capacity), UTF_8)))
                    .isSameAs(FAILURE);
        }
    }

    @Test
    void reportsAMarkdownTargetThatFailsAtAnyPosition() {
        MarkdownRenderer renderer = MarkdownRenderer.create();
        int length = renderer.render(POSTMORTEM).length();
        for (int i = 0; i < length; i += 3) {
            int capacity = i;
            assertThatThrownBy(() -> renderer.render(POSTMORTEM, new FailingText(capacity)))
                    .isSameAs(FAILURE);
        }
    }

    @Test
    void passesOnExceptionsOfTheCallersStreamUnchanged() {
        IllegalStateException unchecked = new IllegalStateException("closed by the caller");
        InputStream stream = new InputStream() {
            @Override
            public int read() {
                throw unchecked;
            }
        };
        assertThatThrownBy(() -> JSON.read(stream)).isSameAs(unchecked);
        assertThatThrownBy(() -> MarkdownRenderer.create().render(POSTMORTEM, new FailingText(0) {
                    @Override
                    public Appendable append(char c) {
                        throw unchecked;
                    }
                }))
                .isSameAs(unchecked);
    }

    @Test
    void reportsAFullDevice() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        assertThatThrownBy(() -> {
                    try (OutputStream stream = new FileOutputStream(full.toFile())) {
                        JSON.write(POSTMORTEM, stream);
                    }
                })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JSON.write(POSTMORTEM, full)).isInstanceOf(IOException.class);
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    private static InputStream failingAfter(byte[] document, int length) {
        return new SequenceInputStream(new ByteArrayInputStream(document, 0, length), new InputStream() {
            @Override
            public int read() throws IOException {
                throw FAILURE;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                throw FAILURE;
            }
        });
    }

    /** A stream that fails after a number of bytes. */
    private static final class FailingStream extends OutputStream {

        private int capacity;

        FailingStream(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public void write(int octet) throws IOException {
            if (capacity-- == 0) {
                throw FAILURE;
            }
        }
    }

    /** A text that fails after a number of characters. */
    private static class FailingText implements Appendable {

        private int capacity;

        FailingText(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public Appendable append(char c) throws IOException {
            if (capacity-- == 0) {
                throw FAILURE;
            }
            return this;
        }

        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            for (int i = start; i < end; i++) {
                append(text.charAt(i));
            }
            return this;
        }
    }
}
