package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.outage.DurationContradiction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        String english = DurationContradiction.in(text, durations);
        return english != null ? english : inOtherLanguages(text, languages, durations);
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

    private static @Nullable String inOtherLanguages(
            List<Token> text, List<ClaimVocabulary> languages, Set<Duration> durations) {
        for (ClaimVocabulary words : languages) {
            if (words.isEnglish()) {
                continue;
            }
            List<DurationInWords> stated = IntStream.range(0, text.size())
                    .mapToObj(index -> DurationInWords.at(text, index, words))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (stated.size() == 1 && durations.stream().noneMatch(stated.get(0)::agreesWith)) {
                return Wording.of(text, stated.get(0).from(), stated.get(0).to());
            }
        }
        return null;
    }
}
