package io.github.postmortem4j.redaction.internal.search;

import java.util.Arrays;

/**
 * Classifies characters for the search. The ranges are listed here so that they do not depend on the version of the
 * JDK.
 */
public final class SearchCharacters {

    /** White space, as pairs of the first and last character of a range. */
    private static final int[] SPACES = {
        0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
        0x205F, 0x205F, 0x2800, 0x2800, 0x3000, 0x3000
    };

    /**
     * Characters that could hide a term because they are invisible or only modify other characters: controls, soft
     * hyphens, zero-width characters, direction marks, variation selectors, accents, surrogates, and noncharacters.
     */
    private static final int[] IGNORED = {
        0x00, 0x08, 0x0E, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xAD, 0xAD, 0x0300, 0x036F, 0x061C, 0x061C, 0x115F, 0x1160,
        0x17B4, 0x17B5, 0x180B, 0x180F, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F,
        0x20D0, 0x20FF, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFD, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private SearchCharacters() {}

    static boolean isSpace(int character) {
        return isIn(SPACES, character);
    }

    static boolean isIgnored(int character) {
        return isIn(IGNORED, character);
    }

    /** {@return whether a character separates the words of a term in addresses, file names, and so on} */
    static boolean isSeparator(int character) {
        return switch (character) {
            case ' ', '-', '_', '.', '+', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> true;
            default -> false;
        };
    }

    /** {@return whether there is a word boundary between two characters} */
    static boolean isBoundary(int before, int after) {
        if (!isWord(before) || !isWord(after)) {
            return true;
        }
        return !isMark(after) && (isUnspaced(before) || isUnspaced(after));
    }

    /** {@return whether a character is an apostrophe, or is often written instead of one} */
    public static boolean isApostrophe(int character) {
        return "'`\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u201B\u2032\u2035\u055A\uFF07".indexOf(character) >= 0;
    }

    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // Vowels and final consonants of Hangul, which belong to the preceding letter.
            default -> character >= 0x1160 && character <= 0x11FF;
        };
    }

    /**
     * {@return whether a character belongs to a script that has no spaces between words, or between names and
     * particles}
     */
    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static boolean isIn(int[] ranges, int character) {
        int found = Arrays.binarySearch(ranges, character);
        // If it is not an end of a range, it is inside a range if an odd number of ends precedes it.
        return found >= 0 || ~found % 2 == 1;
    }
}
