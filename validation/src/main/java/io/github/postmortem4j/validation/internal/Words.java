package io.github.postmortem4j.validation.internal;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Counts words. A word is what the JDK's {@link BreakIterator} sets apart, if it holds a letter or a digit. */
public final class Words {

    private Words() {}

    /** {@return the number of words of a text, whatever the locale of the machine} */
    public static int count(String text) {
        return count(List.of(text));
    }

    /** {@return the number of words of several texts} */
    static int count(List<String> texts) {
        // Making one takes longer than counting the words of a short text.
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        int count = 0;
        for (String text : texts) {
            count += countSegments(boundaries, text);
        }
        return count;
    }

    private static int countSegments(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        int count = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (holdsLetterOrDigit(text, start, end)) {
                count++;
            }
            start = end;
        }
        return count;
    }

    static boolean holdsLetterOrDigit(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
