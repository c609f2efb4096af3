package io.github.postmortem4j.json.internal;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Collects bytes in an array that has no room to spare if they come in one piece, as those of most documents do, so that it
 * need not be copied again.
 *
 * <p>Not safe for use by several threads.
 */
public final class ExactBytes extends OutputStream {

    private byte[] bytes = {};
    private int length;

    /** Makes an empty one. */
    public ExactBytes() {}

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] piece, int start, int count) {
        Objects.checkFromIndexSize(start, count, piece.length);
        int needed = Math.addExact(length, count);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
        System.arraycopy(piece, start, bytes, length, count);
        length = needed;
    }

    /** {@return what was written, in an array that may be the collector's own} */
    public byte[] toArray() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
