package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the length of an outage as a text states it with the one that its times give. */
public final class DurationContradiction {

    private DurationContradiction() {}

    /**
     * {@return the words by which a text contradicts the length of the outage, as they were written; {@code null} when
     * it does not}
     *
     * <p>A text that states the length rightly once may state other lengths beside it: those are parts. Without such
     * a statement, two services that were down for different times contradict nothing either.
     *
     * @param text the text
     * @param actual the length of the outage
     */
    public static @Nullable String contradiction(List<Token> text, Duration actual) {
        List<OutageStatement> statements = OutageStatements.in(text);
        if (statements.stream().anyMatch(statement -> agrees(statement, actual))) {
            return null;
        }
        List<OutageStatement> sure =
                statements.stream().filter(OutageStatement::sure).toList();
        if (sure.isEmpty() && statements.size() != 1) {
            return null;
        }
        StatedDuration stated = (sure.isEmpty() ? statements : sure).get(0).duration();
        Token first = text.get(stated.from());
        return first.text().substring(first.start(), text.get(stated.to() - 1).end());
    }

    private static boolean agrees(OutageStatement statement, Duration actual) {
        return statement.duration().agreesWith(actual, statement.hedged());
    }
}
