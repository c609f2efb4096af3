package io.github.postmortem4j.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of UTF-8 into lines, and holds one at a time: of one that is longer than any document, no more than shows
 * it. Blank lines are left out.
 *
 * <p>It is never split: what Java's parallel streams read ahead has no bound.
 */
public final class Lines<T> implements Spliterator<T> {

    /** Makes an element of a line. */
    @FunctionalInterface
    public interface Line<T> {

        /** {@return the element of a text without its line feed, which is the line of that number, from 1} */
        T of(Source source, int number);
    }

    private final InputStream stream;
    private final int maxLength;
    private final Line<T> line;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private int number;

    /** Begins at the first line of a stream. */
    public Lines(InputStream stream, int maxLength, Line<T> line) {
        this.stream = stream;
        this.maxLength = maxLength;
        this.line = line;
    }

    /** Closes what was opened for a stream of lines. */
    public static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        byte @Nullable [] bytes;
        do {
            bytes = nextLine();
            if (bytes == null) {
                return false;
            }
            number = Math.addExact(number, 1);
        } while (isBlank(bytes));
        action.accept(line.of(Source.of(bytes), number));
        return true;
    }

    private byte @Nullable [] nextLine() {
        try {
            if (!hasMore()) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean ended = false;
            while (!ended && hasMore()) {
                int feed = next;
                while (feed < end && buffer[feed] != '\n') {
                    feed++;
                }
                // One byte more than a document may have is enough to refuse it.
                int room = (int) Math.min((long) maxLength + 1 - bytes.size(), feed - next);
                bytes.write(buffer, next, room);
                ended = feed < end;
                next = feed + 1;
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasMore() throws IOException {
        while (next >= end) {
            end = stream.read(buffer);
            next = 0;
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
