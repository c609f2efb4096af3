package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a text about the outage, for comparison with the data. Each method returns the words of the text that
 * contradict the data, as written, or {@code null} if there are none.
 */
public final class Claims {

    private final List<Token> text;
    private final List<ClaimVocabulary> languages;

    /**
     * Creates the claims of a text.
     *
     * @param text the tokens of the text
     */
    public Claims(List<Token> text) {
        this.text = text;
        this.languages = ClaimVocabulary.relevantTo(text);
    }

    /** {@return the duration that contradicts the outage and its periods} */
    public @Nullable String wrongDuration(OutageTimes actual) {
        return DurationClaims.contradiction(text, languages, actual);
    }

    /** {@return the time of day that contradicts the start or the end} */
    public @Nullable String wrongTime(OutageTimes actual) {
        return actual.isOtherYearIn(text) ? null : TimeContradiction.in(text, languages, actual);
    }

    /** {@return the date that contradicts the days of the outage} */
    public @Nullable String wrongDate(OutageTimes actual) {
        return DateContradiction.in(text, languages, actual);
    }

    /**
     * {@return the share of users that contradicts all actual ones}
     *
     * @param actual the shares of the outage and its periods, in percent
     * @param times the times of the outage, or {@code null} if they are unknown
     */
    public @Nullable String wrongShare(Collection<BigDecimal> actual, @Nullable OutageTimes times) {
        return times != null && times.isOtherYearIn(text) ? null : ShareContradiction.in(text, languages, actual);
    }
}
