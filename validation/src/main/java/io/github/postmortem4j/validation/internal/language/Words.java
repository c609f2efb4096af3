package io.github.postmortem4j.validation.internal.language;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts words. A word is a segment that the JDK's {@link BreakIterator} finds, if it contains a letter or a digit.
 *
 * <p>The iterator splits texts at each space, so this class examines the text between two spaces on its own. That is
 * nearly always a few ASCII letters and perhaps a comma: one word, which needs no iterator.
 */
public final class Words {

    /** Marks that always end a word of letters or digits when they follow it. */
    private static final String CLOSING_MARKS = ",.;:!?)";

    private int count;

    /** Created on first use, because that takes longer than counting the words of a short text. */
    private @Nullable BreakIterator boundaries;

    private Words() {}

    /** {@return the number of words of a text, regardless of the default locale} */
    public static int count(String text) {
        return count(List.of(text));
    }

    /** {@return the number of words of several texts} */
    public static int count(List<String> texts) {
        Words words = new Words();
        texts.forEach(words::add);
        return words.count;
    }

    private void add(String text) {
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            if (isPlainWord(text, start, end)) {
                count++;
            } else if (start < end) {
                addSegments(text.substring(start, end));
            }
            start = end + 1;
        }
    }

    private static boolean isPlainWord(String text, int start, int end) {
        int last = end - 1;
        int letters = last > start && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0 ? last : end;
        for (int i = start; i < letters; i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return letters > start;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void addSegments(String text) {
        if (boundaries == null) {
            boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        }
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (containsLetterOrDigit(text, start, end)) {
                count++;
            }
            start = end;
        }
    }

    static boolean containsLetterOrDigit(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
