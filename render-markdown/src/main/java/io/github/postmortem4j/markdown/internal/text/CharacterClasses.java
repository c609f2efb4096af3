package io.github.postmortem4j.markdown.internal.text;

import java.util.Arrays;

/**
 * Classifies characters as white space, invisible or invalid.
 *
 * <p>The ranges are listed here because those of {@link Character} change with the JDK's version of Unicode, and the
 * same document must give the same bytes on every machine.
 */
public final class CharacterClasses {

    public static final int REPLACEMENT = 0xFFFD;

    /** Every character with the property White_Space, as the first and last character of each range. */
    private static final int[] SPACES = {
        0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
        0x205F, 0x205F, 0x3000, 0x3000
    };

    /**
     * Invisible characters, as the first and last character of each range: controls, the soft hyphen, zero-width
     * spaces, marks of text direction, and the tags in which text can be hidden. The zero-width joiner and non-joiner
     * are not among them because emoji and many scripts need them.
     */
    private static final int[] INVISIBLE = {
        0x01, 0x08, 0x0E, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xAD, 0xAD, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200B,
        0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173,
        0x1D17A, 0xE0000, 0xE007F
    };

    private CharacterClasses() {}

    public static boolean isSpace(int character) {
        return isIn(SPACES, character);
    }

    /** {@return whether a space keeps words on one line on purpose, such as before a percent sign} */
    public static boolean isNoBreakSpace(int character) {
        return character == 0xA0 || character == 0x202F;
    }

    public static boolean isInvisible(int character) {
        return isIn(INVISIBLE, character);
    }

    /** {@return whether a code point is invalid in text: NUL, an unpaired surrogate or a noncharacter} */
    public static boolean isInvalid(int character) {
        return character == 0
                || (character >= 0xD800 && character <= 0xDFFF)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isIn(int[] ranges, int character) {
        int found = Arrays.binarySearch(ranges, character);
        // A character between two bounds is in a range if the number of bounds before it is odd.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
