package io.github.postmortem4j.redaction;

import java.util.Arrays;

/** What characters mean to a search. The ranges stand here so that they do not change with the version of the JDK. */
final class Characters {

    /** White space, as first and last of a range. */
    private static final int[] SPACES = {
        0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
        0x205F, 0x205F, 0x3000, 0x3000
    };

    /**
     * What could hide a term and shows nothing, or only decorates: controls, soft hyphens, zero-width characters, marks
     * of direction, variation selectors, accents, halves of surrogate pairs, noncharacters.
     */
    private static final int[] IGNORED = {
        0x00, 0x08, 0x0E, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xAD, 0xAD, 0x0300, 0x036F, 0x061C, 0x061C, 0x115F, 0x1160,
        0x17B4, 0x17B5, 0x180B, 0x180F, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F,
        0x20D0, 0x20FF, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F, 0xFEFF, 0xFEFF,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFD, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private Characters() {}

    static boolean isSpace(int character) {
        return isIn(SPACES, character);
    }

    static boolean isIgnored(int character) {
        return isIn(IGNORED, character);
    }

    /** {@return whether a character parts the words of a term in addresses, names of files and the like} */
    static boolean isSeparator(int character) {
        return switch (character) {
            case ' ', '-', '_', '.', '+', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> true;
            default -> false;
        };
    }

    /** {@return whether a word ends between two characters} */
    static boolean isBoundary(int before, int after) {
        if (!isWord(before) || !isWord(after)) {
            return true;
        }
        return !isMark(after) && (isUnspaced(before) || isUnspaced(after));
    }

    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // Vowels and final consonants of Hangul, which belong to the letter before.
            default -> character >= 0x1160 && character <= 0x11FF;
        };
    }

    /** {@return whether a script is written without spaces between words, or joins its particles to names} */
    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static boolean isIn(int[] ranges, int character) {
        int found = Arrays.binarySearch(ranges, character);
        // Not an end of a range: it is inside one when an odd number of ends lies before it.
        return found >= 0 || ~found % 2 == 1;
    }
}
