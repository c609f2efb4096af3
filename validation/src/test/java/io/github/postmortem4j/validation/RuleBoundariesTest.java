package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that count words, at their exact boundaries. */
class RuleBoundariesTest {

    private static final PostmortemValidator VALIDATOR = PostmortemValidator.create();

    @ParameterizedTest
    @CsvSource({"Alert, true", "Restart Nginx, false", "Restart the proxy, false"})
    void requiresTwoWordsInATask(String task, boolean found) {
        Postmortem document = Postmortem.builder()
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .addActionItem(ActionItem.builder().task(task).build())
                        .build())
                .build();
        assertThat(finds(document, "C2")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"rolled it, true", "rolled it back, true", "we rolled it back, false"})
    void requiresMoreWordsInTheResolutionThanInItsEntry(String resolution, boolean found) {
        Postmortem document = Postmortem.builder()
                .timeline(Timeline.builder()
                        .addEntry(TimelineEntry.builder()
                                .kind(EntryKind.RESOLVED)
                                .text("rolled it back")
                                .build())
                        .build())
                .rootCauseAndResolution(
                        RootCauseAndResolution.builder().resolution(resolution).build())
                .build();
        assertThat(finds(document, "R2")).isEqualTo(found);
    }

    @Test
    void reportsNoErrorsWithoutFindings() {
        assertThat(VALIDATOR.validate(RuleCase.publishable()).hasErrors()).isFalse();
    }

    private static boolean finds(Postmortem document, String rule) {
        return VALIDATOR.validate(document).getFindings().stream()
                .anyMatch(finding -> finding.getRule().equals(rule));
    }
}
