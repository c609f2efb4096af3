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
    private final ClaimMentions mentions;
    private final List<ClaimVocabulary> languages;

    /**
     * Creates the claims of a text.
     *
     * @param text the tokens of the text
     */
    public Claims(List<Token> text) {
        this.text = text;
        this.mentions = new ClaimMentions(text);
        this.languages = mentions.languages();
    }

    /**
     * {@return the duration that contradicts the outage and its periods}
     *
     * <p>In a text about several outages, or about another year, no duration is compared.
     */
    public @Nullable String wrongDuration(OutageTimes actual) {
        for (ClaimVocabulary words : languages) {
            String wrong = mentions.mayStateDuration(words) ? DurationClaims.contradiction(text, words, actual) : null;
            if (wrong != null) {
                return isAboutSeveralOutages() || actual.isOtherYearIn(text) ? null : wrong;
            }
        }
        return null;
    }

    private boolean isAboutSeveralOutages() {
        return languages.stream().anyMatch(words -> words.isIn("SEVERAL", text, 0, text.size()));
    }

    /** {@return the time of day that contradicts the start or the end} */
    public @Nullable String wrongTime(OutageTimes actual) {
        return !mentions.mayStateTime() || actual.isOtherYearIn(text)
                ? null
                : TimeContradiction.in(text, languages, actual);
    }

    /** {@return the date that contradicts the days of the outage} */
    public @Nullable String wrongDate(OutageTimes actual) {
        return DateContradiction.in(
                text, languages.stream().filter(mentions::mayStateDate).toList(), actual);
    }

    /**
     * {@return the share of users that contradicts all actual ones}
     *
     * @param actual the shares of the outage and its periods, in percent
     * @param times the times of the outage, or {@code null} if they are unknown
     */
    public @Nullable String wrongShare(Collection<BigDecimal> actual, @Nullable OutageTimes times) {
        return times != null && times.isOtherYearIn(text)
                ? null
                : ShareContradiction.in(
                        text, languages.stream().filter(mentions::mayStateShare).toList(), actual);
    }
}
