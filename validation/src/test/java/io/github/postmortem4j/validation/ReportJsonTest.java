package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reports and findings that a plain mapper writes and reads. The consumers do the same with Jackson 2. */
class ReportJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Finding FINDING = Finding.builder()
            .rule("T1")
            .severity(Severity.ERROR)
            .pointer("/timeline/3/text")
            .path("timeline.entries[3].text")
            .message("Entry has 3 sentences: keep it to 2")
            .spec("Short.")
            .build();

    @Test
    void readsWhatItWrites() {
        for (RuleCase rule : RuleCase.all().toList()) {
            ValidationReport report = PostmortemValidator.create().validate(rule.document());

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), ValidationReport.class))
                    .isEqualTo(report);
        }
    }

    @Test
    void writesPropertiesInOrder() {
        ValidationReport report = ValidationReport.builder()
                .findings(List.of(FINDING))
                .wordCount(512)
                .build();

        assertThat(MAPPER.writeValueAsString(report)).isEqualTo("""
                {"findings":[{"rule":"T1","severity":"ERROR","pointer":"/timeline/3/text",\
                "path":"timeline.entries[3].text","message":"Entry has 3 sentences: keep it to 2","spec":"Short."}],\
                "wordCount":512}""");
    }

    @Test
    void omitsTheRuleOfAFindingWithoutOne() {
        Finding finding = Finding.builder()
                .severity(Severity.ERROR)
                .message("must not be null")
                .build();

        String json = MAPPER.writeValueAsString(finding);

        assertThat(json).isEqualTo("""
                {"severity":"ERROR","pointer":"","path":"","message":"must not be null"}""");
        assertThat(MAPPER.readValue(json, Finding.class)).isEqualTo(finding);
    }

    @Test
    void ignoresPropertiesOfLaterVersions() {
        assertThat(MAPPER.readValue("""
                {"findings": [{"severity": "INFO", "message": "Fine", "line": 3}], "stage": "DRAFT"}""", ValidationReport.class))
                .isEqualTo(ValidationReport.builder()
                        .findings(List.of(Finding.builder()
                                .severity(Severity.INFO)
                                .message("Fine")
                                .build()))
                        .build());
    }

    @Test
    void rejectsAFindingWithoutSeverityOrMessage() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"message\": \"Wrong\"}", Finding.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().message("Wrong").build())
                .withMessageContaining("severity");
    }

    @Test
    void hasAShortTextForLogs() {
        ValidationReport report = ValidationReport.builder()
                .findings(List.of(FINDING, FINDING))
                .wordCount(1)
                .build();

        assertThat(report).hasToString("ValidationReport{2 errors, 1 word}");
        assertThat(ValidationReport.builder().build()).hasToString("ValidationReport{no findings, 0 words}");
        assertThat(FINDING).hasToString("Finding{T1 ERROR /timeline/3/text \"" + FINDING.getMessage() + "\"}");
    }
}
