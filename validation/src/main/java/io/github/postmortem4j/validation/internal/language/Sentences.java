package io.github.postmortem4j.validation.internal.language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Counts sentences: the segments that the JDK's {@link BreakIterator} finds, if they contain a letter or a digit. The
 * iterator does not end a sentence before a lower-case letter; this class does, because notes in a hurry have no
 * capitals: "nobody could pay. support was called."
 *
 * <p>When in doubt, counts fewer, because rules limit the number of sentences: neither an abbreviation, nor an initial,
 * nor the number of a list or of a day, nor a line break ends a sentence. Code blocks are not counted.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordSet.ofResource("abbreviations.txt");

    /** A sentence continues after these, unless a capitalized word follows that is not an abbreviation such as UTC. */
    private static final Set<String> DAY_PERIODS = Set.of("a.m.", "p.m.");

    private static final Set<String> GERMAN_MONTHS = WordSet.of(
            "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Quartal");

    private static final int LONGEST_ABBREVIATION = 8;

    private static final int LONGEST_NAME = 20;

    /** Marks of other scripts at which the iterator ends sentences, and a character that it takes for the end. */
    private static final String OTHER_MARKS = "\u3002\uFF01\uFF1F\uFF0E\uFF61\u0964\u0965\u2029\uFFFF";

    /** The length of a letter with a full stop. */
    private static final int INITIAL = 2;

    private static final int MAX_INITIALS = 3;

    private final String text;
    private boolean continues;
    private int count;

    private Sentences(String text) {
        this.text = text;
    }

    /** {@return the number of sentences of a text, regardless of the default locale} */
    public static int count(String text) {
        Sentences sentences = new Sentences(onOneLine(CodeBlocks.removeFrom(text)));
        sentences.count();
        return sentences.count;
    }

    /** {@return whether a text contains a sentence} */
    public static boolean areIn(String text) {
        String prose = CodeBlocks.removeFrom(text);
        return Words.containsLetterOrDigit(prose, 0, prose.length());
    }

    /**
     * {@return whether a text may have more than some number of sentences: it has as many marks that might end one}
     *
     * <p>Most short texts have not, which is much faster to find than their sentences.
     */
    public static boolean mayExceed(int max, String text) {
        int marks = 0;
        for (int i = 0; i < text.length() - 1 && marks < max; i++) {
            char c = text.charAt(i);
            if (isMark(c) ? !isWithinName(text, i) : OTHER_MARKS.indexOf(c) >= 0) {
                marks++;
            }
        }
        return marks >= max;
    }

    /** Returns whether a letter or a digit follows a full stop, as in "example.com" and "1.5". */
    private static boolean isWithinName(String text, int mark) {
        char next = text.charAt(mark + 1);
        return text.charAt(mark) == '.' && next < 128 && Character.isLetterOrDigit(next);
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private void count() {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            countWithin(start, end);
            start = end;
        }
    }

    /** Counts a segment of the iterator, which may contain sentences that begin with a lower-case letter. */
    private void countWithin(int start, int end) {
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            if (isMark(text.charAt(i - 1)) && text.charAt(i) == ' ') {
                int next = skipSpaces(i, end);
                if (next < end && endsBefore(from, i, next)) {
                    add(from, i, true);
                    from = next;
                }
                i = next;
            }
        }
        add(from, end, endsSentence(from, end));
    }

    private void add(int start, int end, boolean ends) {
        if (Words.containsLetterOrDigit(text, start, end)) {
            if (!continues) {
                count++;
            }
            continues = !ends;
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u061F';
    }

    private int skipSpaces(int index, int end) {
        int i = index;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Returns whether a sentence ends at a mark that the iterator skipped. */
    private boolean endsBefore(int start, int end, int next) {
        char mark = text.charAt(end - 1);
        if (mark == '\u061F') {
            return true;
        }
        boolean ellipsis = end - 2 >= start && isMark(text.charAt(end - 2));
        if (ellipsis || !Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        String last = lastWord(start, end);
        return mark == '.' ? !isShortened(last) && !DAY_PERIODS.contains(last) : !isName(start, end);
    }

    /** A capitalized word before an exclamation mark may be a name, such as Yahoo! */
    private boolean isName(int start, int end) {
        int from = end - 1;
        while (from > start && end - from < LONGEST_NAME && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Character.isUpperCase(text.charAt(from));
    }

    private boolean endsSentence(int start, int end) {
        if (end < text.length() && Character.isLowerCase(text.codePointAt(end))) {
            int stop = withoutSpaces(start, end);
            return stop > start && stop < end && isMark(text.charAt(stop - 1)) && endsBefore(start, stop, end);
        }
        String last = lastWord(start, end);
        if (DAY_PERIODS.contains(last)) {
            return startsPlainWord(end);
        }
        return !ABBREVIATIONS.contains(last)
                && !(isInitials(last) && (last.length() > INITIAL || isBeforeName(end)))
                && !isListNumber(start, end, last)
                && !isDayOfMonth(last, end);
    }

    private static boolean isShortened(String last) {
        return ABBREVIATIONS.contains(last) || isInitials(last) || isSmallNumber(last);
    }

    /** Returns whether a name follows, perhaps after more initials, as in "J. R. Smith". */
    private boolean isBeforeName(int index) {
        int i = index;
        for (int initials = 0; initials < MAX_INITIALS && i + INITIAL < text.length(); initials++) {
            if (Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
                i = skipSpaces(i + INITIAL, text.length());
            }
        }
        return i + 1 < text.length() && Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
    }

    /** Returns whether a word is single letters with a full stop after each, such as "z.b." or the "j." of a name. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!isLatinLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '\u00DF' && c <= '\u024F');
    }

    /** Returns whether a word is a number of at most two digits with a full stop, as of a list or a day. */
    private static boolean isSmallNumber(String word) {
        int digits = word.length() - 1;
        if (digits < 1 || digits > 2 || word.charAt(digits) != '.') {
            return false;
        }
        return word.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isListNumber(int start, int end, String last) {
        return isSmallNumber(last) && text.substring(start, end).strip().equals(last);
    }

    private boolean isDayOfMonth(String last, int end) {
        if (!isSmallNumber(last)) {
            return false;
        }
        int to = end;
        while (to < text.length() && to - end <= LONGEST_ABBREVIATION + 1 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return GERMAN_MONTHS.contains(text.substring(end, to));
    }

    private String lastWord(int start, int end) {
        int stop = withoutSpaces(start, end);
        int from = stop;
        // A segment without spaces may have any length.
        while (from > start && stop - from < LONGEST_ABBREVIATION && !isBeforeWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop).toLowerCase(Locale.ROOT);
    }

    private int withoutSpaces(int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean isBeforeWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '"' || c == '\'';
    }

    private boolean startsPlainWord(int index) {
        return index + 1 < text.length()
                && (Character.isLowerCase(text.charAt(index + 1)) || Character.isWhitespace(text.charAt(index + 1)));
    }
}
