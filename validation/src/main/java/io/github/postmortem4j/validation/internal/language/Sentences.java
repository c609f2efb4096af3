package io.github.postmortem4j.validation.internal.language;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Counts sentences: what the JDK's {@link BreakIterator} sets apart, if it holds a letter or a digit.
 *
 * <p>When in doubt it counts fewer, because a limit stands behind it: an abbreviation ends no sentence, nor does a mark
 * that a small letter follows; line breaks never do.
 */
public final class Sentences {

    /** After these a sentence goes on. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx.", "ca.", "cf.", "dr.", "e.g.", "eq.", "etc.", "fig.", "i.e.", "inc.", "incl.", "ltd.", "max.",
            "min.", "mr.", "mrs.", "ms.", "no.", "nos.", "p.", "pp.", "prof.", "resp.", "sec.", "st.", "u.k.", "u.s.",
            "viz.", "vol.", "vs.");

    /** After these it goes on unless a word with a capital letter follows that is no abbreviation itself, as UTC is. */
    private static final Set<String> HALVES_OF_THE_DAY = Set.of("a.m.", "p.m.");

    private Sentences() {}

    /** {@return the number of sentences of a text, whatever the locale of the machine} */
    public static int count(String text) {
        String line = onOneLine(text);
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ROOT);
        boundaries.setText(line);
        int count = 0;
        boolean goesOn = false;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (Words.holdsLetterOrDigit(line, start, end)) {
                if (!goesOn) {
                    count++;
                }
                goesOn = !endsSentence(line, start, end);
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
        if (HALVES_OF_THE_DAY.contains(last)) {
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
        // No abbreviation is longer, and a segment without spaces may be of any length.
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
