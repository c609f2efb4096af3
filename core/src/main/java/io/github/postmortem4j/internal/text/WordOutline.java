package io.github.postmortem4j.internal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A summary of the words of a text that does not create each of them. It is enough to see that most texts are not
 * placeholders.
 *
 * @param first the first word, as {@link FoldedWords} returns it, or {@code ""} if there is none
 * @param last the last word
 * @param count the number of words
 * @param different a lower limit of the number of different words
 */
record WordOutline(String first, String last, int count, int different) {

    /** {@return the outline of a text, or {@code null} if a word of it has a character beyond ASCII} */
    static @Nullable WordOutline of(String text) {
        int count = 0;
        int firstStart = 0;
        int firstEnd = 0;
        int lastStart = 0;
        int lastEnd = 0;
        long hashes = 0;
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            int hash = 0;
            while (i < text.length() && FoldedWords.isPartOfWord(text.charAt(i))) {
                if (text.charAt(i) >= 128) {
                    return null;
                }
                // In this way, letters of both cases have the same hash.
                hash = 31 * hash + (text.charAt(i) | 0x20);
                i++;
            }
            if (i > start) {
                firstStart = count == 0 ? start : firstStart;
                firstEnd = count == 0 ? i : firstEnd;
                lastStart = start;
                lastEnd = i;
                hashes |= 1L << (hash ^ (hash >>> 6));
                count++;
            }
        }
        return new WordOutline(
                text.substring(firstStart, firstEnd).toLowerCase(Locale.ROOT),
                text.substring(lastStart, lastEnd).toLowerCase(Locale.ROOT),
                count,
                Long.bitCount(hashes));
    }

    /** {@return whether the text may repeat one phrase three times or more, or consist of very few different words} */
    boolean mayBeFiller() {
        return 3 * different <= count;
    }
}
