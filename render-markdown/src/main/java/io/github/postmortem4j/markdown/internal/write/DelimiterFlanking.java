package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.text.Escaper;
import java.util.Arrays;

/**
 * Classifies the characters beside a delimiter run: letters, gaps (white space and punctuation), and others. About the
 * others, engines disagree, or it would take a table of all of Unicode to decide.
 */
final class DelimiterFlanking {

    /** The start or the end of a line. */
    static final int NOTHING = -1;

    /** Letters of common scripts and nothing else, as the first and last character of each range. */
    private static final int[] LETTERS = {
        '0',
        '9',
        'A',
        'Z',
        'a',
        'z',
        0xC0,
        0xD6,
        0xD8,
        0xF6,
        0xF8,
        0x2AF,
        0x388,
        0x3F5,
        0x400,
        0x481,
        0x48A,
        0x52F,
        0x5D0,
        0x5EA,
        0x620,
        0x64A,
        0x904,
        0x939,
        0xE01,
        0xE30,
        0x1E00,
        0x1EFF,
        Escaper.JOINER,
        Escaper.JOINER,
        0x3041,
        0x3096,
        0x30A1,
        0x30FA,
        0x3400,
        0x4DBF,
        0x4E00,
        0x9FFF,
        0xAC00,
        0xD7A3
    };

    private DelimiterFlanking() {}

    static boolean isWord(int character) {
        int found = Arrays.binarySearch(LETTERS, character);
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** {@return whether a character is a gap} A tilde is not: cmark-gfm looks at the character behind it. */
    static boolean isGap(int character) {
        return character < 128 && character != '~' && !isWord(character);
    }
}
