package io.github.postmortem4j.markdown.internal.write;

import java.io.IOException;
import java.util.Arrays;

/**
 * The Markdown on its way to the target: thousands of small pieces, gathered in an array into which the JDK copies a run of
 * characters at once. {@link StringBuilder} takes a part of a text character by character.
 *
 * <p>Not safe for use by several threads.
 */
public final class MarkdownBuffer implements Appendable {

    /** Room for a postmortem of usual length. */
    private static final int ROOM = 8192;

    private char[] buffer;
    private int length;

    /** Makes an empty one. */
    public MarkdownBuffer() {
        this(ROOM);
    }

    public MarkdownBuffer(int room) {
        buffer = new char[room];
    }

    /** Appends a text. */
    public MarkdownBuffer append(String text) {
        int more = text.length();
        reserve(more);
        text.getChars(0, more, buffer, length);
        length += more;
        return this;
    }

    @Override
    public MarkdownBuffer append(CharSequence text) {
        return text instanceof String string ? append(string) : append(text, 0, text.length());
    }

    @Override
    public MarkdownBuffer append(CharSequence text, int start, int end) {
        reserve(end - start);
        if (text instanceof String string) {
            string.getChars(start, end, buffer, length);
        } else {
            // To make a text of all of it for each part would take time that grows with the square.
            for (int i = start; i < end; i++) {
                buffer[length + i - start] = text.charAt(i);
            }
        }
        length += end - start;
        return this;
    }

    @Override
    public MarkdownBuffer append(char character) {
        reserve(1);
        buffer[length++] = character;
        return this;
    }

    /** Appends a number from 0 to 99. */
    public void appendTwoDigits(int number) {
        append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Math.max(needed, 2L * buffer.length), Integer.MAX_VALUE - 8));
        }
    }

    /** Hands over to a target what has been gathered. */
    public void moveTo(Appendable target) throws IOException {
        int gathered = length;
        length = 0;
        target.append(new String(buffer, 0, gathered));
    }

    /** {@return what has been gathered} */
    @Override
    public String toString() {
        return new String(buffer, 0, length);
    }
}
