package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the durations of the outage that a text states, in any language, with the data. */
final class DurationClaims {

    private DurationClaims() {}

    /**
     * {@return the words of a text that contradict the duration of the outage, as written, or {@code null} if there are
     * none}
     *
     * <p>A duration may be that of a period of impact, or of all periods together. In a text about several outages, or
     * about another year, no duration is compared.
     */
    static @Nullable String contradiction(List<Token> text, List<ClaimVocabulary> languages, OutageTimes actual) {
        if (text.isEmpty() || namesSeveralOutages(text, languages) || actual.isOtherYearIn(text)) {
            return null;
        }
        Set<Duration> durations = durationsOf(actual);
        return languages.stream()
                .map(words -> contradiction(text, OutageStatements.in(text, words, actual), durations))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * If a text states the correct duration once, other durations are those of parts. If it does not, durations of two
     * or more services that were down are not a contradiction either.
     */
    private static @Nullable String contradiction(
            List<Token> text, List<OutageStatement> statements, Set<Duration> actual) {
        if (statements.stream().anyMatch(statement -> actual.stream().anyMatch(statement::agreesWith))) {
            return null;
        }
        List<OutageStatement> explicit =
                statements.stream().filter(OutageStatement::explicit).toList();
        if (explicit.isEmpty() && statements.size() != 1) {
            return null;
        }
        StatedDuration stated =
                (explicit.isEmpty() ? statements : explicit).get(0).duration();
        return Wording.of(text, stated.from(), stated.to());
    }

    private static Set<Duration> durationsOf(OutageTimes actual) {
        List<Duration> ofPeriods =
                actual.periods().stream().map(OutageTimes.Period::duration).toList();
        Duration total = ofPeriods.stream().reduce(Duration.ZERO, Duration::plus);
        return Stream.concat(Stream.of(actual.duration()), Stream.concat(ofPeriods.stream(), Stream.of(total)))
                .filter(duration -> !duration.isZero())
                .collect(Collectors.toSet());
    }

    private static boolean namesSeveralOutages(List<Token> text, List<ClaimVocabulary> languages) {
        return languages.stream().anyMatch(words -> words.isIn("SEVERAL", text, 0, text.size()));
    }
}
