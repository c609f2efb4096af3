package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
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

    private DateContradiction() {}

    /**
     * {@return the date of a text that contradicts the days of the outage, as written, or {@code null} if there is none}
     *
     * @param text the tokens of the text
     * @param languages the languages of the text
     * @param actual the times of the outage
     */
    static @Nullable String in(List<Token> text, List<ClaimVocabulary> languages, OutageTimes actual) {
        List<StatedDate> claims = new ArrayList<>();
        for (ClaimVocabulary words : languages) {
            for (int i = 0; i < text.size(); i++) {
                StatedDate date = StatedDate.at(text, i, words, actual.start().getYear());
                if (date != null && actual.isOnDay(date.date())) {
                    return null;
                }
                if (date != null && isSlip(date.date(), actual) && isAboutOutage(date, text, words)) {
                    claims.add(date);
                }
            }
        }
        return claims.isEmpty()
                ? null
                : Wording.of(text, claims.get(0).from(), claims.get(0).to());
    }

    private static boolean isSlip(LocalDate date, OutageTimes actual) {
        LocalDate start = actual.start().toLocalDate();
        boolean close = Math.abs(ChronoUnit.DAYS.between(date, start)) <= CLOSE_DAYS;
        boolean otherYear = date.getMonth() == start.getMonth()
                && date.getDayOfMonth() == start.getDayOfMonth()
                && Math.abs(date.getYear() - start.getYear()) == 1;
        boolean otherMonth = date.getYear() == start.getYear() && date.getDayOfMonth() == start.getDayOfMonth();
        return close || otherYear || otherMonth;
    }

    private static boolean isAboutOutage(StatedDate date, List<Token> tokens, ClaimVocabulary words) {
        Sentence sentence = Sentence.around(tokens, date.from(), date.to());
        return words.startOf("NOT_ON", tokens, date.from()) < 0
                && !words.isAboutSomethingElse(sentence)
                && (words.isIn("OUTAGE", sentence) || words.isIn("STATE", sentence) || words.isIn("FAILURE", sentence));
    }

    /** {@return whether a sentence names a day that is not one of the outage, and so may be about another outage} */
    static boolean isOtherDayIn(Sentence sentence, ClaimVocabulary words, OutageTimes actual) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            StatedDate date =
                    StatedDate.at(sentence.tokens(), i, words, actual.start().getYear());
            if (date != null && !actual.isOnDay(date.date())) {
                return true;
            }
        }
        return false;
    }
}
