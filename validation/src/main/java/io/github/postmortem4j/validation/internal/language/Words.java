package io.github.postmortem4j.validation.internal.language;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts words. A word is a segment that the JDK's {@link BreakIterator} finds, if it contains a letter or a digit. In
 * scripts without spaces between words, such as Han and Thai, the number of words is estimated from the number of
 * characters (see {@link UnspacedScript}). Code blocks are not counted.
 *
 * <p>The iterator splits texts at each space, so this class examines the text between two spaces on its own. That is
 * nearly always a few ASCII letters and perhaps a comma: one word, which needs no iterator.
 */
public final class Words {

    /** Marks that always end a word of letters or digits when they follow it. */
    private static final String CLOSING_MARKS = ",.;:!?)";

    private int count;

    /** Counting stops at this number or soon after it. */
    private int max = Integer.MAX_VALUE;

    /** Created on first use, because that takes longer than counting the words of a short text. */
    private @Nullable BreakIterator boundaries;

    private Words() {}

    /** {@return the number of words of a text, regardless of the default locale} */
    public static int count(String text) {
        return count(List.of(text));
    }

    /** {@return whether a text has at least some number of words, without counting all of them} */
    public static boolean areAtLeast(int min, String text) {
        Words words = new Words();
        words.max = min;
        words.add(CodeBlocks.removeFrom(text));
        return words.count >= min;
    }

    /** {@return the number of words of several texts} */
    public static int count(List<String> texts) {
        Words words = new Words();
        texts.forEach(text -> words.add(CodeBlocks.removeFrom(text)));
        return words.count;
    }

    private void add(String text) {
        int start = 0;
        while (start < text.length() && count < max) {
            int end = endOfPlainWord(text, start);
            if (end > start) {
                count++;
            } else {
                int space = text.indexOf(' ', start);
                end = space < 0 ? text.length() : space;
                if (start < end) {
                    addSegments(text.substring(start, end));
                }
            }
            start = end + 1;
        }
    }

    /** Returns the end of the text before the next space if it is one word, perhaps with a mark, otherwise -1. */
    private static int endOfPlainWord(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                return i;
            }
            if (!isPlain(c) && !joinsLetters(text, i, start)) {
                boolean closes = i > start && CLOSING_MARKS.indexOf(c) >= 0;
                return closes && (i + 1 == text.length() || text.charAt(i + 1) == ' ') ? i + 1 : -1;
            }
        }
        return text.length();
    }

    private static boolean isPlain(char c) {
        return isPlainLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns whether a hyphen or an apostrophe is between two letters, as in "fault-tolerant" and "didn't". */
    private static boolean joinsLetters(String text, int index, int start) {
        char c = text.charAt(index);
        return (c == '-' || c == '\'')
                && index > start
                && index + 1 < text.length()
                && isPlainLetter(text.charAt(index - 1))
                && isPlainLetter(text.charAt(index + 1));
    }

    /** Counts the text between two spaces, which may mix scripts with and without spaces between words. */
    private void addSegments(String text) {
        int start = 0;
        int position = 0;
        while (position < text.length()) {
            if (UnspacedScript.weight(text.codePointAt(position)) == 0) {
                position += Character.charCount(text.codePointAt(position));
                continue;
            }
            addSpacedWords(text, start, position);
            position = addUnspacedRun(text, position);
            start = position;
        }
        addSpacedWords(text, start, text.length());
    }

    /** Counts a run of characters of scripts without spaces, and returns its end. */
    private int addUnspacedRun(String text, int start) {
        int weight = 0;
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int share = UnspacedScript.weight(codePoint);
            if (share == 0 && !isMark(codePoint)) {
                break;
            }
            weight += share;
            end += Character.charCount(codePoint);
        }
        count += Math.max(1, (weight + UnspacedScript.WORD / 2) / UnspacedScript.WORD);
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private void addSpacedWords(String text, int from, int to) {
        if (from == to) {
            return;
        }
        if (boundaries == null) {
            boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        }
        String segments = text.substring(from, to);
        boundaries.setText(segments);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (containsLetterOrDigit(segments, start, end)) {
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
