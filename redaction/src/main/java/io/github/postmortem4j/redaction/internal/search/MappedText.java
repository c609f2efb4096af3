package io.github.postmortem4j.redaction.internal.search;

import java.util.Arrays;

/** A text that was derived from another text and maps each of its characters to its origin in that text. */
final class MappedText {

    private final StringBuilder characters;
    private int[] starts;
    private int[] ends;

    MappedText(int capacity) {
        this.characters = new StringBuilder(capacity);
        this.starts = new int[Math.max(16, capacity)];
        this.ends = new int[starts.length];
    }

    /** {@return a text that maps to itself} */
    static MappedText of(CharSequence text) {
        MappedText mapped = new MappedText(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append(text.charAt(i), i, i + 1);
        }
        return mapped;
    }

    int length() {
        return characters.length();
    }

    char charAt(int index) {
        return characters.charAt(index);
    }

    int codePointAt(int index) {
        return characters.codePointAt(index);
    }

    int codePointBefore(int index) {
        return characters.codePointBefore(index);
    }

    String substring(int from, int to) {
        return characters.substring(from, to);
    }

    /** {@return the start of the origin of a character} */
    int start(int index) {
        return starts[index];
    }

    /** {@return the end of the origin of a character} */
    int end(int index) {
        return ends[index];
    }

    void append(char character, int start, int end) {
        int index = characters.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        characters.append(character);
        starts[index] = start;
        ends[index] = end;
    }

    boolean startsWith(String prefix, int from) {
        return from + prefix.length() <= length()
                && characters.substring(from, from + prefix.length()).equals(prefix);
    }

    boolean endsWith(char character) {
        return !characters.isEmpty() && characters.charAt(characters.length() - 1) == character;
    }

    @Override
    public String toString() {
        return characters.toString();
    }
}
