package io.github.postmortem4j.validation.internal.language;

import java.lang.Character.UnicodeScript;

/**
 * The scripts that do not separate words with spaces, with the number of characters that count as one English word.
 *
 * <p>The JDK finds words in none of them, except in Thai on some installations. So their words are estimated from the
 * number of characters, which gives the same result everywhere. The ratios of Chinese and Japanese are those of the
 * International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012), whose paragraphs have the same content in
 * 17 languages: 255 characters to 158 words in Chinese, and 357 to 193 in Japanese, which mixes Han and kana.
 */
final class UnspacedScript {

    /** The weight of a whole word. Divisible by the number of characters per word of each script. */
    static final int WORD = 40;

    /** 1.6 characters per word. */
    private static final int HAN = 25;

    /** 2 characters per word. */
    private static final int KANA = 20;

    /** 5 characters per word, including vowel signs and tone marks. */
    private static final int SOUTHEAST_ASIAN = 8;

    /** The first character of Thai, before which no script is without spaces. */
    private static final int FIRST = 0x0E00;

    private static final int PROLONGED_SOUND = 0x30FC;
    private static final int HALF_WIDTH_PROLONGED_SOUND = 0xFF70;

    private UnspacedScript() {}

    /** {@return the share of a character in a word, of {@link #WORD}, or 0 if its script separates words with spaces} */
    static int weight(int codePoint) {
        if (codePoint < FIRST) {
            return 0;
        }
        if (codePoint == PROLONGED_SOUND || codePoint == HALF_WIDTH_PROLONGED_SOUND) {
            return KANA;
        }
        return isPartOfWord(codePoint) ? weight(UnicodeScript.of(codePoint)) : 0;
    }

    private static int weight(UnicodeScript script) {
        return switch (script) {
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case THAI, LAO, KHMER, MYANMAR -> SOUTHEAST_ASIAN;
            default -> 0;
        };
    }

    private static boolean isPartOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
