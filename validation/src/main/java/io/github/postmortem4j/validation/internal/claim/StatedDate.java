package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text states: "2019-07-02", "2 July 2019", "July 2nd, 2019", "2. Juli 2019", "2 de julio".
 *
 * @param date the date
 * @param from the index of the first token
 * @param to the index after the last token
 */
record StatedDate(LocalDate date, int from, int to) {

    /**
     * {@return the date that starts at a token, or {@code null} if there is none}
     *
     * @param year the year of a date without one
     */
    static @Nullable StatedDate at(List<Token> tokens, int index, ClaimVocabulary words, int year) {
        if (tokens.get(index).continuesName()) {
            return null;
        }
        StatedDate iso = isoDate(tokens, index);
        return iso != null ? iso : dateInWords(tokens, index, words, year);
    }

    private static @Nullable StatedDate isoDate(List<Token> tokens, int index) {
        boolean joined = index + 2 < tokens.size()
                && tokens.get(index).word().length() == 4
                && tokens.get(index + 1).gap().equals("-")
                && tokens.get(index + 2).gap().equals("-");
        return joined
                ? date(number(tokens, index), number(tokens, index + 1), number(tokens, index + 2), index, index + 3)
                : null;
    }

    private static @Nullable StatedDate dateInWords(List<Token> tokens, int index, ClaimVocabulary words, int year) {
        int month = words.month(tokens.get(index).word());
        int day;
        int next;
        if (month > 0) {
            day = number(tokens, index + 1);
            next = skipWord(tokens, index + 2, "st", "nd", "rd", "th");
        } else {
            day = number(tokens, index);
            if (day < 1) {
                return null;
            }
            int monthAt = skipWord(tokens, skipWord(tokens, index + 1, "st", "nd", "rd", "th", "er"), "of", "de");
            month = monthAt < tokens.size() ? words.month(tokens.get(monthAt).word()) : 0;
            next = monthAt + 1;
        }
        if (month == 0 || day < 1) {
            return null;
        }
        int yearAt = skipWord(tokens, next, "de", "of");
        boolean hasYear =
                yearAt < tokens.size() && tokens.get(yearAt).word().length() == 4 && number(tokens, yearAt) > 0;
        return hasYear
                ? date(number(tokens, yearAt), month, day, index, yearAt + 1)
                : date(year, month, day, index, next);
    }

    private static int skipWord(List<Token> tokens, int index, String... skipped) {
        return index < tokens.size()
                        && List.of(skipped).contains(tokens.get(index).word())
                ? index + 1
                : index;
    }

    private static int number(List<Token> tokens, int index) {
        String word = index < tokens.size() ? tokens.get(index).word() : "";
        boolean digits = !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && word.length() <= 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    private static @Nullable StatedDate date(int year, int month, int day, int from, int to) {
        try {
            return new StatedDate(LocalDate.of(year, month, day), from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
