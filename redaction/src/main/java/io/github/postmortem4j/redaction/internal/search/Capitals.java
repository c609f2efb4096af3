package io.github.postmortem4j.redaction.internal.search;

import java.util.Locale;
import java.util.Set;

/**
 * Decides by its capital letter whether a word such as "Will" is a name at a place. A capital says nothing at the start
 * of a sentence, in capitalized titles, or before a number.
 */
public final class Capitals {

    /** Abbreviations after whose dot a sentence continues. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("vs", "cf", "ca", "approx", "dr", "mr", "mrs", "ms", "prof", "st", "no", "nr", "bzw", "resp");

    private static final int MAX_ABBREVIATION = 6;

    private Capitals() {}

    /** {@return whether a match starts with a capital letter and is not written in capitals only} */
    static boolean isCapitalized(CharSequence text, int start, int end) {
        return Character.isUpperCase(Character.codePointAt(text, start))
                && (end - start < 2 || text.subSequence(start, end).chars().anyMatch(Character::isLowerCase));
    }

    /** {@return whether a capitalized match can only be a name} */
    static boolean isName(CharSequence text, int start, int end) {
        return !isSentenceStart(text, start) && !isPrecededByCapital(text, start) && !isFollowedByDigit(text, end);
    }

    /** {@return whether a sentence starts at an index} */
    public static boolean isSentenceStart(CharSequence text, int start) {
        int i = start;
        while (i > 0 && isIgnored(text.charAt(i - 1))) {
            i--;
        }
        if (i == 0 || text.charAt(i - 1) == '\n') {
            return true;
        }
        char before = text.charAt(i - 1);
        boolean separated = i < start && Character.isWhitespace(text.charAt(i));
        return separated && ("!?:\u061F\u2026".indexOf(before) >= 0 || (before == '.' && !isAbbreviation(text, i - 1)));
    }

    private static boolean isIgnored(char character) {
        return character != '\n'
                && (Character.isWhitespace(character) || "\"'*_#>-(\u201C\u00AB\u00BF\u00A1".indexOf(character) >= 0);
    }

    private static boolean isAbbreviation(CharSequence text, int dot) {
        int start = dot;
        while (start > 0 && dot - start <= MAX_ABBREVIATION && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, dot).toString();
        return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPrecededByCapital(CharSequence text, int start) {
        int end = start;
        while (end > 0 && start - end < 3 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int i = end;
        while (i > 0 && end - i < 40 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i < end && Character.isUpperCase(text.charAt(i));
    }

    private static boolean isFollowedByDigit(CharSequence text, int end) {
        int i = end;
        while (i < text.length() && i - end < 3 && " .-".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }
}
