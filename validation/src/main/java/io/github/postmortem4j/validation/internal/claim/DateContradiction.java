package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the dates that a text gives for the outage with the days of its start and end: "On 3 July 2019 nobody could
 * pay". Only a date that looks like a slip, close by or in another month or year, is a contradiction; any other is
 * probably about something else.
 */
final class DateContradiction {

    private static final int CLOSE_DAYS = 31;

    private final List<Token> tokens;
    private final ClaimVocabulary words;
    private final OutageTimes actual;

    private DateContradiction(List<Token> tokens, ClaimVocabulary words, OutageTimes actual) {
        this.tokens = tokens;
        this.words = words;
        this.actual = actual;
    }

    /**
     * {@return the date of a text that contradicts the days of the outage, as written, or {@code null} if there is none}
     *
     * @param text the tokens of the text
     * @param languages the languages of the text
     * @param actual the times of the outage
     */
    static @Nullable String in(List<Token> text, List<ClaimVocabulary> languages, OutageTimes actual) {
        List<Stated> claims = new ArrayList<>();
        for (ClaimVocabulary words : languages) {
            DateContradiction search = new DateContradiction(text, words, actual);
            for (int i = 0; i < text.size(); i++) {
                Stated date = search.dateAt(i);
                if (date != null && actual.isOnDay(date.date)) {
                    return null;
                }
                if (date != null && search.isSlip(date.date) && search.isAboutOutage(date)) {
                    claims.add(date);
                }
            }
        }
        return claims.isEmpty() ? null : Wording.of(text, claims.get(0).from, claims.get(0).to);
    }

    private boolean isSlip(LocalDate date) {
        LocalDate start = actual.start().toLocalDate();
        boolean close = Math.abs(ChronoUnit.DAYS.between(date, start)) <= CLOSE_DAYS;
        boolean otherYear = date.getMonth() == start.getMonth()
                && date.getDayOfMonth() == start.getDayOfMonth()
                && Math.abs(date.getYear() - start.getYear()) == 1;
        boolean otherMonth = date.getYear() == start.getYear() && date.getDayOfMonth() == start.getDayOfMonth();
        return close || otherYear || otherMonth;
    }

    private boolean isAboutOutage(Stated date) {
        Sentence sentence = Sentence.around(tokens, date.from, date.to);
        return words.startOf("NOT_ON", tokens, date.from) < 0
                && !words.isAboutSomethingElse(sentence)
                && (words.isIn("OUTAGE", sentence) || words.isIn("STATE", sentence) || words.isIn("FAILURE", sentence));
    }

    private @Nullable Stated dateAt(int index) {
        if (tokens.get(index).continuesName()) {
            return null;
        }
        Stated iso = isoDate(index);
        return iso != null ? iso : dateInWords(index);
    }

    /** "2019-07-02". */
    private @Nullable Stated isoDate(int index) {
        boolean joined = index + 2 < tokens.size()
                && tokens.get(index).word().length() == 4
                && tokens.get(index + 1).gap().equals("-")
                && tokens.get(index + 2).gap().equals("-");
        return joined ? date(number(index), number(index + 1), number(index + 2), index, index + 3) : null;
    }

    /** "2 July 2019", "July 2nd, 2019", "2. Juli 2019", "2 de julio de 2019", or without the year. */
    private @Nullable Stated dateInWords(int index) {
        int month = words.month(tokens.get(index).word());
        int day;
        int next;
        if (month > 0) {
            day = number(index + 1);
            next = skipWord(index + 2, "st", "nd", "rd", "th");
        } else {
            day = number(index);
            int monthAt = skipWord(skipWord(index + 1, "st", "nd", "rd", "th", "er"), "of", "de");
            month = monthAt < tokens.size() ? words.month(tokens.get(monthAt).word()) : 0;
            next = monthAt + 1;
        }
        if (month == 0 || day < 1) {
            return null;
        }
        int yearAt = skipWord(next, "de", "of");
        boolean hasYear = yearAt < tokens.size() && tokens.get(yearAt).word().length() == 4 && number(yearAt) > 0;
        return hasYear
                ? date(number(yearAt), month, day, index, yearAt + 1)
                : date(actual.start().getYear(), month, day, index, next);
    }

    private int skipWord(int index, String... skipped) {
        return index < tokens.size()
                        && List.of(skipped).contains(tokens.get(index).word())
                ? index + 1
                : index;
    }

    private int number(int index) {
        String word = index < tokens.size() ? tokens.get(index).word() : "";
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    private static @Nullable Stated date(int year, int month, int day, int from, int to) {
        try {
            return new Stated(LocalDate.of(year, month, day), from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Stated(LocalDate date, int from, int to) {}
}
