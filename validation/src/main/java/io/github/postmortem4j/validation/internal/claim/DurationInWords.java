package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A duration of the outage that a text states in a language other than English: "la panne a duré 33 minutes", "33 Minuten
 * lang konnte niemand bezahlen", "una caída de 2 horas y 10 minutos".
 *
 * @param length the duration
 * @param precision its last unit
 * @param from the index of the first token
 * @param to the index after the last token
 */
record DurationInWords(Duration length, Duration precision, int from, int to) {

    private static final Map<String, Duration> UNITS = Map.of(
            "SECOND", Duration.ofSeconds(1),
            "MINUTE", Duration.ofMinutes(1),
            "HOUR", Duration.ofHours(1),
            "DAY", Duration.ofDays(1),
            "WEEK", Duration.ofDays(7));

    private static final int TOLERANCE_DIVISOR = 4;

    /** {@return the duration of the outage that starts at a token, or {@code null} if there is none} */
    static @Nullable DurationInWords at(List<Token> tokens, int index, ClaimVocabulary words) {
        DurationInWords duration = read(tokens, index, words);
        if (duration == null) {
            return null;
        }
        Sentence sentence = Sentence.around(tokens, index, duration.to);
        boolean aboutOutage =
                words.isIn("OUTAGE", sentence) || words.isIn("STATE", sentence) || words.isIn("FAILURE", sentence);
        return aboutOutage
                        && !words.isAboutSomethingElse(sentence)
                        && !words.isIn("INTERNALS", sentence)
                        && duration.isOfOutage(tokens, words)
                ? duration
                : null;
    }

    private static @Nullable DurationInWords read(List<Token> tokens, int index, ClaimVocabulary words) {
        DurationInWords first = part(tokens, index, words);
        if (first == null) {
            return null;
        }
        int and = words.endOf("AND", tokens, first.to);
        DurationInWords second = part(tokens, and > 0 ? and : first.to, words);
        if (second == null || second.precision.compareTo(first.precision) >= 0) {
            return first;
        }
        return new DurationInWords(first.length.plus(second.length), second.precision, index, second.to);
    }

    private static @Nullable DurationInWords part(List<Token> tokens, int index, ClaimVocabulary words) {
        if (index >= tokens.size() || tokens.get(index).continuesName()) {
            return null;
        }
        boolean one = words.endOf("ONE", tokens, index) == index + 1;
        BigDecimal number = one ? BigDecimal.ONE : StatedFigure.of(tokens.get(index));
        if (number == null) {
            return null;
        }
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            int end = words.endOf(unit.getKey(), tokens, index + 1);
            if (end > 0 && tokens.get(index + 1).gap().length() <= 1) {
                long seconds = number.multiply(
                                BigDecimal.valueOf(unit.getValue().toSeconds()))
                        .longValue();
                return new DurationInWords(Duration.ofSeconds(seconds), unit.getValue(), index, end);
            }
        }
        return null;
    }

    /** Returns whether the text says that the outage took this time, not that something happened after it. */
    private boolean isOfOutage(List<Token> tokens, ClaimVocabulary words) {
        int before = from;
        for (int start = words.startOf("ABOUT", tokens, before);
                start >= 0;
                start = words.startOf("ABOUT", tokens, before)) {
            before = start;
        }
        if (words.startOf("BOUND", tokens, before) >= 0) {
            return false;
        }
        int ofUsers = words.startOf("OF_USERS", tokens, before);
        return words.startOf("LASTED", tokens, before) >= 0
                || words.startOf("FOR", tokens, before) >= 0
                || words.endOf("FOR", tokens, to) > 0
                || words.startOf("OUTAGE", tokens, before) >= 0
                || (ofUsers >= 0 && words.startOf("OUTAGE", tokens, ofUsers) >= 0)
                || words.endOf("OUTAGE", tokens, to) > 0
                || words.endOf("OUTAGE", tokens, words.skip("OF_USERS", tokens, to)) > 0;
    }

    /** {@return whether this duration agrees with an actual one, within a quarter of it or its own last unit} */
    boolean agreesWith(Duration actual) {
        Duration share = actual.dividedBy(TOLERANCE_DIVISOR);
        Duration tolerance = share.compareTo(precision) > 0 ? share : precision;
        return length.minus(actual).abs().compareTo(tolerance) <= 0;
    }
}
