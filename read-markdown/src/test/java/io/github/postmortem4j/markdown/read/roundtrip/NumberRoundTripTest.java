package io.github.postmortem4j.markdown.read.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of users are read back from pages in every language, also where the word for "users" says the number. */
class NumberRoundTripTest {

    private static final long[] NUMBERS = {0, 1, 2, 3, 11, 100, 1_000, 1_200, 1_000_000, 12_345_678};

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void inEveryLanguage(String language) {
        for (long users : NUMBERS) {
            for (BigDecimal percent : new BigDecimal[] {null, new BigDecimal("12.5")}) {
                Impact read = readBack(language, users, percent);
                assertThat(read.getAffectedUsers())
                        .as("%s %d %s", language, users, percent)
                        .isEqualTo(users);
                assertThat(read.getAffectedUsersPercent())
                        .as("%s %d %s", language, users, percent)
                        .isEqualTo(percent);
            }
        }
    }

    private static Impact readBack(String language, long users, BigDecimal percent) {
        Postmortem value = Postmortem.builder()
                .title("Cold pies")
                .summary(summary ->
                        summary.impact(impact -> impact.affectedUsers(users).affectedUsersPercent(percent)))
                .build();
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .language(Locale.forLanguageTag(language))
                .build();
        return MarkdownReader.create()
                .read(renderer.render(value))
                .getPostmortem()
                .getSummary()
                .getImpact();
    }
}
