package io.github.postmortem4j.json.internal.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of JSON Lines in UTF-8 into lines and skips blank lines.
 *
 * <p>It keeps one line in memory at a time, up to one byte more than the maximum length of a document.
 *
 * <p>It never splits itself, because parallel streams of Java read ahead without a bound.
 *
 * @param <T> the type of the elements
 */
public final class JsonLinesSpliterator<T> implements Spliterator<T> {

    private final InputStream stream;
    private final int maxLength;
    private final BiFunction<JsonInput, Integer, T> toElement;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private int number;

    /**
     * Creates a spliterator that starts at the current position of the stream.
     *
     * @param stream the lines
     * @param maxLength the maximum length of a document in bytes
     * @param toElement creates the element for a line, given without its line feed, and its number, from 1
     */
    public JsonLinesSpliterator(InputStream stream, int maxLength, BiFunction<JsonInput, Integer, T> toElement) {
        this.stream = stream;
        this.maxLength = maxLength;
        this.toElement = toElement;
    }

    /** Closes a stream, wrapping an {@link IOException} in an {@link UncheckedIOException}. */
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
        action.accept(toElement.apply(JsonInput.ofLine(bytes), number));
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
                // One byte more than the maximum length is enough to reject the line.
                int room = (int) Math.min((long) maxLength + 1 - bytes.size(), feed - next);
                bytes.write(buffer, next, room);
                ended = feed < end;
                next = feed + 1;
            }
            return withoutCarriageReturn(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Otherwise the end of an incomplete document would be on the next line. */
    private static byte[] withoutCarriageReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
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
