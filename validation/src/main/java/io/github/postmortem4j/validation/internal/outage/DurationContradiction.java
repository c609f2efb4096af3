package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the duration of an outage that a text states with the duration from its start to its end. */
public final class DurationContradiction {

    private DurationContradiction() {}

    /**
     * {@return the words of a text that contradict the duration of the outage, as written, or {@code null} if there are
     * none}
     *
     * <p>If a text states the correct duration once, other durations are those of parts. If it does not, durations of
     * two or more services that were down are not a contradiction either.
     *
     * @param text the tokens of the text
     * @param actual the actual durations of the outage and of its periods
     */
    public static @Nullable String in(List<Token> text, Collection<Duration> actual) {
        List<OutageStatement> statements = OutageStatements.in(text);
        if (statements.stream()
                .anyMatch(statement -> actual.stream().anyMatch(duration -> agrees(statement, duration)))) {
            return null;
        }
        List<OutageStatement> explicit =
                statements.stream().filter(OutageStatement::explicit).toList();
        if (explicit.isEmpty() && statements.size() != 1) {
            return null;
        }
        StatedDuration stated =
                (explicit.isEmpty() ? statements : explicit).get(0).duration();
        Token first = text.get(stated.from());
        return first.text().substring(first.start(), text.get(stated.to() - 1).end());
    }

    private static boolean agrees(OutageStatement statement, Duration actual) {
        return statement.duration().agreesWith(actual, statement.hedged());
    }
}
