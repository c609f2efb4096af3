package io.github.postmortem4j.benchmarks.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.json.PlainPostmortem;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationBenchmarkTest {

    private final ValidationBenchmark benchmark = new ValidationBenchmark();

    @Test
    void noValidatorReportsErrorsInTheExamples() {
        for (Postmortem postmortem : benchmark.values) {
            assertThat(errors(postmortem)).isEmpty();
            assertThat(benchmark.rules.allHold(postmortem)).isTrue();
        }
        for (PlainPostmortem postmortem : benchmark.records) {
            assertThat(benchmark.hibernateValidator.validate(postmortem)).isEmpty();
            assertThat(YaviRules.DOCUMENT.validate(postmortem).isValid()).isTrue();
        }
        assertThat(benchmark.rules.count()).isGreaterThan(25);
    }

    @Test
    void reportsAllErrorsInTheInvalidDocuments() {
        assertThat(benchmark.invalid)
                .allSatisfy(postmortem -> assertThat(errors(postmortem)).hasSize(ValidationBenchmark.FINDINGS));
    }

    private List<Finding> errors(Postmortem postmortem) {
        return benchmark.validator.validate(postmortem).findings(Severity.ERROR);
    }
}
