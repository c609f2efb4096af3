package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Custom limits, at their exact boundaries. */
class CustomLimitsTest {

    private static final Postmortem SEVEN_WORDS = Postmortem.builder()
            .summary(IssueSummary.builder().overview("one two three four five").build())
            .timeline(Timeline.builder()
                    .addEntry(TimelineEntry.builder()
                            .at(OffsetDateTime.parse("2026-03-14T10:00:00Z"))
                            .text("Six. Seven.")
                            .build())
                    .build())
            .build();

    private static List<String> rules(PostmortemValidator validator) {
        return validator.validate(SEVEN_WORDS).getFindings().stream()
                .map(Finding::getRule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 7, true", "7, 7, true", "7, 100, true", "8, 8, false", "0, 6, false", "6, 6, false"})
    void acceptsNumbersOfWordsWithinTheLimits(int min, int max, boolean accepted) {
        List<String> rules = rules(PostmortemValidator.builder().words(min, max).build());
        assertThat(rules.contains("B1")).isNotEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true"})
    void acceptsNumbersOfSentencesWithinTheLimit(int max, boolean accepted) {
        List<String> rules =
                rules(PostmortemValidator.builder().maxSentences(max).build());
        assertThat(rules.contains("T1")).isNotEqualTo(accepted);
    }
}
