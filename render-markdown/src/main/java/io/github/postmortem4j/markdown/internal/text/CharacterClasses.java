package io.github.postmortem4j.markdown.internal.text;

import java.util.Arrays;

/**
 * Which characters count as white space and which show nothing.
 *
 * <p>The ranges stand here, rather than being asked of {@link Character}, because the JDK's answers change with its
 * version of Unicode and the same document has to give the same bytes on every machine.
 */
public final class CharacterClasses {

    public static final int REPLACEMENT = 0xFFFD;

    /** Every character with the property White_Space, as first and last of a range. */
    private static final int[] SPACES = {
        0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
        0x205F, 0x205F, 0x3000, 0x3000
    };

    /**
     * What a reader cannot see, as first and last of a range: controls, the soft hyphen, zero-width spaces, the marks
     * that change the direction of text, and the tags in which text can be hidden. The zero-width joiner and
     * non-joiner are not among them: emoji and the scripts of half the world are written with them.
     */
    private static final int[] UNSEEN = {
        0x01, 0x08, 0x0E, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xAD, 0xAD, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200B,
        0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173,
        0x1D17A, 0xE0000, 0xE007F
    };

    private CharacterClasses() {}

    public static boolean isSpace(int character) {
        return isIn(SPACES, character);
    }

    /** {@return whether a space character keeps words on one line and is meant to, as before a percent sign} */
    public static boolean isNoBreakSpace(int character) {
        return character == 0xA0 || character == 0x202F;
    }

    public static boolean isUnseen(int character) {
        return isIn(UNSEEN, character);
    }

    /** {@return whether a code point is none that text may hold: NUL, half a surrogate pair, a noncharacter} */
    public static boolean isBroken(int character) {
        return character == 0
                || (character >= 0xD800 && character <= 0xDFFF)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isIn(int[] ranges, int character) {
        int found = Arrays.binarySearch(ranges, character);
        // Not an end of a range: it is inside one when an odd number of ends lies before it.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
