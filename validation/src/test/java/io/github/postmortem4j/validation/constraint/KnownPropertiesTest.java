package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class KnownPropertiesTest {

    private static final String DOCUMENT =
            "{\"titel\":\"A\",\"x-cost\":1,\"timeline\":[{\"txt\":\"B\"}],\"summary\":{\"started_at\":\"C\"}}";

    private final PostmortemValidator validator = PostmortemValidator.create();

    /** A request body with a document in it. */
    private record Request(@PostmortemAdvice Postmortem body) {}

    @ParameterizedTest
    @EnumSource(Stage.class)
    void appliesFromTheFirstStageOn(Stage stage) {
        Postmortem document = JsonMapper.builder().build().readValue(DOCUMENT, Postmortem.class);

        assertThat(validator.validate(document, stage).getFindings())
                .filteredOn(finding -> finding.getRule().equals("A8"))
                .extracting(Finding::getPointer)
                .containsExactly("/summary/started_at", "/timeline/0/txt", "/titel");
    }

    @Test
    void doesNotDependOnTheSettingsOfTheMapper() {
        Postmortem document = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(DOCUMENT, Postmortem.class);

        assertThat(validator.validate(document, Stage.DRAFT).getFindings()).hasSize(3);
    }

    @Test
    void isReportedAtItsPlaceInTheObjectThatAFrameworkValidates() {
        Postmortem document = JsonMapper.builder().build().readValue(DOCUMENT, Postmortem.class);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(Findings.of(factory.getValidator().validate(new Request(document))))
                    .filteredOn(finding -> finding.getRule().equals("A8"))
                    .extracting(Finding::getPointer)
                    .containsExactly("/body/summary/started_at", "/body/timeline/0/txt", "/body/titel");
        }
    }

    @Test
    void canBeSwitchedOff() {
        PostmortemValidator quiet = PostmortemValidator.builder().disable("A8").build();

        assertThat(quiet.validate(
                                Postmortem.builder().putExtension("titel", "A").build(), Stage.DRAFT)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void quotesLongNamesBriefly() {
        Postmortem document =
                Postmortem.builder().putExtension("a\n".repeat(1000), 1).build();

        assertThat(validator
                        .validate(document, Stage.DRAFT)
                        .getFindings()
                        .get(0)
                        .getMessage())
                .startsWith("Unknown property \"a a a ")
                .contains("...\": remove it");
    }
}
