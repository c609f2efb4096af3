package io.github.postmortem4j.validation.internal.language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Counts sentences: the segments that the JDK's {@link BreakIterator} finds, if they contain a letter or a digit.
 *
 * <p>When in doubt, counts fewer, because rules limit the number of sentences: neither an abbreviation, nor a mark
 * before a lower-case letter, nor a line break ends a sentence.
 */
public final class Sentences {

    /** A sentence continues after these. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx.", "ca.", "cf.", "dr.", "e.g.", "eq.", "etc.", "fig.", "i.e.", "inc.", "incl.", "ltd.", "max.",
            "min.", "mr.", "mrs.", "ms.", "no.", "nos.", "p.", "pp.", "prof.", "resp.", "sec.", "st.", "u.k.", "u.s.",
            "viz.", "vol.", "vs.");

    /** A sentence continues after these, unless a capitalized word follows that is not an abbreviation such as UTC. */
    private static final Set<String> DAY_PERIODS = Set.of("a.m.", "p.m.");

    private Sentences() {}

    /** {@return the number of sentences of a text, regardless of the default locale} */
    public static int count(String text) {
        String line = onOneLine(text);
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ROOT);
        boundaries.setText(line);
        int count = 0;
        boolean continues = false;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (Words.containsLetterOrDigit(line, start, end)) {
                if (!continues) {
                    count++;
                }
                continues = !endsSentence(line, start, end);
            }
            start = end;
        }
        return count;
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

    private static boolean endsSentence(String text, int start, int end) {
        if (end < text.length() && Character.isLowerCase(text.codePointAt(end))) {
            return false;
        }
        String last = lastWord(text, start, end);
        if (DAY_PERIODS.contains(last)) {
            return startsPlainWord(text, end);
        }
        return !ABBREVIATIONS.contains(last);
    }

    private static String lastWord(String text, int start, int end) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        int from = stop;
        // No abbreviation is longer, but a segment without spaces may have any length.
        while (from > start && stop - from < 8 && !isBeforeWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, stop).toLowerCase(Locale.ROOT);
    }

    private static boolean isBeforeWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '"' || c == '\'';
    }

    private static boolean startsPlainWord(String text, int index) {
        return index + 1 < text.length()
                && (Character.isLowerCase(text.charAt(index + 1)) || Character.isWhitespace(text.charAt(index + 1)));
    }
}
