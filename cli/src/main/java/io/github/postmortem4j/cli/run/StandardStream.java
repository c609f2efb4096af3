package io.github.postmortem4j.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or standard error, with the first error that occurred while writing to it.
 *
 * <p>A {@link PrintWriter} drops its errors, so a full disk would go unnoticed.
 */
public final class StandardStream {

    private final Recorder recorder;
    private final PrintWriter writer;

    private StandardStream(OutputStream target) {
        this.recorder = new Recorder(target);
        // Documents are always written as UTF-8, regardless of the encoding of the terminal or the platform.
        this.writer = new PrintWriter(recorder, false, StandardCharsets.UTF_8);
    }

    /** Opens the stream of a file descriptor. */
    public static StandardStream of(FileDescriptor descriptor) {
        return new StandardStream(new FileOutputStream(descriptor));
    }

    /** Opens a stream that writes to a target. */
    static StandardStream to(OutputStream target) {
        return new StandardStream(target);
    }

    /** Returns the writer. It has to be flushed by {@link #flush()}. */
    public PrintWriter writer() {
        return writer;
    }

    /** Writes everything that is buffered, and returns the first error since the stream was opened, if any. */
    public @Nullable IOException flush() {
        writer.flush();
        return recorder.error;
    }

    /** Returns whether the error means that the reader of a pipe has gone, which does not need a message. */
    public static boolean isBrokenPipe(IOException error) {
        // Only the text of the operating system distinguishes it.
        return String.valueOf(error.getMessage()).contains("roken pipe");
    }

    /** Passes everything on until the first error. */
    private static final class Recorder extends OutputStream {

        private final OutputStream target;
        private @Nullable IOException error;

        Recorder(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (error != null) {
                throw error;
            }
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                error = e;
                throw e;
            }
        }
    }
}
