package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.validation.rule.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller knows about a document: its language, the number of words of its source, and the current time. */
class DocumentContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                de | The notes say: hat vergessen, fahrlässig. | 1
                en | The notes say: hat vergessen, fahrlässig. | 0
                ja | The notes say: hat vergessen, fahrlässig. | 0
                en | Erreur humaine. | 0
                fr | Erreur humaine. | 1
                ja | Bob forgot the key. | 1
                """)
    void judgesBlameInTheStatedLanguage(String language, String text, int expected) {
        PostmortemValidator validator = PostmortemValidator.builder()
                .documentLanguage(Locale.forLanguageTag(language))
                .build();

        assertThat(findings("A3", validator.validate(withCause(text)))).hasSize(expected);
    }

    @Test
    void findsBlameOfAnyLanguageInATextWithoutEnglishWords() {
        PostmortemValidator validator = PostmortemValidator.create();

        assertThat(findings("A3", validator.validate(withCause("Erreur humaine."))))
                .hasSize(1);
        assertThat(findings("A3", validator.validate(withCause("The note of the team says: erreur humaine."))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"399, 1", "400, 0", "600, 0", "601, 1", "0, 1"})
    void judgesTheNumberOfWordsOfTheSource(int words, int expected) {
        ValidationReport report = PostmortemValidator.create().validate(withCause("Short."), Stage.PUBLISHABLE, words);

        assertThat(findings("B1", report)).hasSize(expected);
        assertThat(report.getWordCount()).isEqualTo(words);
    }

    @Test
    void rejectsANegativeNumberOfWords() {
        PostmortemValidator validator = PostmortemValidator.create();
        Postmortem postmortem = withCause("Short.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validate(postmortem, Stage.DRAFT, -1))
                .withMessage("invalid number of words -1: it must be 0 or more");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31T10:00:00Z, 0", "2026-05-31T10:00:01Z, 1", "2026-05-01T09:59:00Z, 1"})
    void reportsAnOutageThatIsOngoingForMonthsOrStartsInTheFuture(String now, int expected) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Postmortem ongoing = Postmortem.builder()
                .summary(IssueSummary.builder()
                        .startedAt(OffsetDateTime.parse("2026-05-01T10:00:00Z"))
                        .build())
                .build();

        assertThat(ongoing.ongoing()).isTrue();
        assertThat(findings(
                        "A5", PostmortemValidator.builder().clock(clock).build().validate(ongoing)))
                .hasSize(expected);
        assertThat(findings("A5", PostmortemValidator.create().validate(ongoing)))
                .isEmpty();
    }

    @Test
    void countsWordsAsTheReportDoes() {
        String text = "The disk was full.\n\n```\nno space left\n```";

        assertThat(WordCounter.count(text)).isEqualTo(4);
        assertThat(PostmortemValidator.create().validate(withCause(text)).getWordCount())
                .isEqualTo(4);
        assertThat(WordCounter.count("")).isZero();
    }

    private static List<Finding> findings(String rule, ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .toList();
    }

    private static Postmortem withCause(String text) {
        return Postmortem.builder()
                .rootCauseAndResolution(
                        RootCauseAndResolution.builder().rootCause(text).build())
                .build();
    }
}
