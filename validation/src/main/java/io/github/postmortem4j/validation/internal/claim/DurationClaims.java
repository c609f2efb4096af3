package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.List;
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
     * <p>A duration may be that of a period of impact, or of all periods together.
     */
    static @Nullable String contradiction(List<Token> text, ClaimVocabulary words, OutageTimes actual) {
        List<OutageStatement> statements = OutageStatements.in(text, words, actual);
        return statements.isEmpty() ? null : contradiction(text, statements, durationsOf(actual));
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
}
