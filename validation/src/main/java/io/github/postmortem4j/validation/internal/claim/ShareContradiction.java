package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the share of users that a text states with the shares of the data. */
final class ShareContradiction {

    private ShareContradiction() {}

    /**
     * {@return the words of a text that contradict the share of affected users, as written, or {@code null} if there are
     * none}
     *
     * <p>If a text states a correct share once, or several different ones, the others are those of parts.
     *
     * @param text the tokens of the text
     * @param languages the languages of the text
     * @param actual the share of the outage and those of its periods, in percent
     */
    static @Nullable String in(List<Token> text, List<ClaimVocabulary> languages, Collection<BigDecimal> actual) {
        if (actual.isEmpty()) {
            return null;
        }
        for (ClaimVocabulary words : languages) {
            List<StatedShare> shares = StatedShares.in(text, words);
            boolean same = shares.stream().map(StatedShare::value).distinct().count() == 1;
            if (same && shares.stream().noneMatch(share -> agrees(share, actual))) {
                StatedShare stated = shares.get(0);
                return Wording.of(text, stated.from(), stated.to());
            }
        }
        return null;
    }

    private static boolean agrees(StatedShare share, Collection<BigDecimal> actual) {
        return actual.stream().anyMatch(share::agreesWith);
    }
}
