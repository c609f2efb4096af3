package io.github.postmortem4j.html.internal.output;

import java.util.Arrays;

/**
 * A growing text. Not thread-safe.
 *
 * <p>A {@link StringBuilder} would be faster only if no character were beyond Latin-1, and nearly every page has some.
 */
final class TextBuffer {

    private char[] characters;
    private int length;

    TextBuffer(int capacity) {
        this.characters = new char[capacity];
    }

    int length() {
        return length;
    }

    void append(char character) {
        reserve(1);
        characters[length++] = character;
    }

    void append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), characters, length);
        length += text.length();
    }

    /**
     * Appends a text up to the first character that may need escaping.
     *
     * @return the index of that character in the text; the length of the text if there is none
     */
    int appendPlain(String text) {
        int size = text.length();
        reserve(size);
        int index = 0;
        while (index < size && Escaping.isPlain(text.charAt(index))) {
            characters[length + index] = text.charAt(index);
            index++;
        }
        length += index;
        return index;
    }

    /** Removes everything from an index on. */
    void truncate(int newLength) {
        length = newLength;
    }

    /** Moves everything from an index on to an index before it. */
    void move(int from, int to) {
        char[] moved = Arrays.copyOfRange(characters, from, length);
        System.arraycopy(characters, to, characters, to + moved.length, from - to);
        System.arraycopy(moved, 0, characters, to, moved.length);
    }

    private void reserve(int additional) {
        if (additional > characters.length - length) {
            characters = Arrays.copyOf(characters, Math.max(length + additional, Math.multiplyExact(length, 2)));
        }
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
