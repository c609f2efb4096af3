package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Severities that an organization changes, and rules that it disables. */
class RuleSettingsTest {

    private static final Postmortem EMPTY = Postmortem.builder().build();
    private static final CustomRule NUMBERED =
            CustomRule.of("ACME1", Severity.ERROR, Stage.DRAFT, "Every incident has a number.", (document, report) -> {
                if (document.getId().isEmpty()) {
                    report.add("/id", "The incident has no number");
                }
            });

    static Stream<Rule> changeableRules() {
        return RuleRegistry.all().stream()
                .filter(rule -> !(rule.stage() == Stage.DRAFT && rule.severity() == Severity.ERROR));
    }

    static Stream<Rule> rulesThatAlwaysApply() {
        return RuleRegistry.all().stream()
                .filter(rule -> rule.stage() == Stage.DRAFT && rule.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("changeableRules")
    void disablesEveryRuleThatDoesNotAlwaysApply(Rule rule) {
        PostmortemValidator validator =
                PostmortemValidator.builder().disable(rule.id()).build();

        assertThat(findings(validator, RuleCase.of(rule.id()).document()))
                .extracting(Finding::getRule)
                .doesNotContain(rule.id());
    }

    @ParameterizedTest
    @MethodSource("changeableRules")
    void changesTheSeverityOfEveryRuleThatDoesNotAlwaysApply(Rule rule) {
        PostmortemValidator validator = PostmortemValidator.builder()
                .severity(rule.id(), Severity.WARNING)
                .build();

        assertThat(findings(validator, RuleCase.of(rule.id()).document()))
                .filteredOn(finding -> finding.getRule().equals(rule.id()))
                .isNotEmpty()
                .extracting(Finding::getSeverity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void makesAdviceAnError() {
        ValidationReport report = PostmortemValidator.builder()
                .severity("e1", Severity.ERROR)
                .build()
                .validate(RuleCase.of("E1").document());

        assertThat(report.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesThatAlwaysApply")
    void rejectsAChangeOfARuleThatAlwaysApplies(Rule rule) {
        PostmortemValidator.Builder builder = PostmortemValidator.builder();
        String message =
                "Rule " + rule.id() + " always applies: it cannot be disabled, and its severity cannot be changed";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.disable(rule.id()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.severity(rule.id(), Severity.INFO))
                .withMessage(message);
    }

    @Test
    void rejectsAnUnknownRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder().disable("E1", "Z9"))
                .withMessage("There is no rule \"Z9\": expected a rule of the spec, or a custom rule that was added"
                        + " before");
    }

    @Test
    void keepsTheRangesOfNumbersWhenTheirRuleIsDisabled() {
        Postmortem negative = Postmortem.builder()
                .summary(IssueSummary.builder()
                        .impact(Impact.builder().affectedUsers(-1L).build())
                        .build())
                .build();

        assertThat(findings(PostmortemValidator.builder().disable("S5").build(), negative))
                .filteredOn(finding -> finding.getRule().equals("S5"))
                .extracting(RuleCase::line)
                .containsExactly(
                        "ERROR S5 /summary/impact/affectedUsers Number of affected users is -1: give 0 or more");
    }

    @Test
    void changesAndDisablesCustomRules() {
        assertThat(PostmortemValidator.builder()
                        .rule(NUMBERED)
                        .severity("ACME1", Severity.WARNING)
                        .build()
                        .validate(EMPTY, Stage.DRAFT)
                        .getFindings())
                .extracting(RuleCase::line)
                .containsExactly("WARNING ACME1 /id The incident has no number");
        assertThat(PostmortemValidator.builder()
                        .rule(NUMBERED)
                        .disable("ACME1")
                        .build()
                        .validate(EMPTY, Stage.DRAFT)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void omitsAllAdviceWithItsChangedSeverity() {
        PostmortemValidator validator = PostmortemValidator.builder()
                .rule(NUMBERED)
                .severity("B1", Severity.WARNING)
                .severity("E1", Severity.ERROR)
                .severity("ACME1", Severity.WARNING)
                .withoutAdvice()
                .build();

        assertThat(validator.validate(EMPTY).findings(Severity.WARNING)).isEmpty();
        assertThat(findings(validator, EMPTY))
                .extracting(Finding::getRule)
                .contains("E1", "S1")
                .doesNotContain("B1", "ACME1");
    }

    @Test
    void ignoresAWaiverOfADisabledRule() {
        Postmortem waiving = RuleCase.publishable().toBuilder()
                .addWaiver(Waiver.builder().rule("E1").reason("No jokes here.").build())
                .build();

        assertThat(findings(PostmortemValidator.create(), waiving))
                .map(RuleCase::line)
                .containsExactly("WARNING W1 /waivers/0 Waiver of E1 is not needed: the document meets the rule");
        assertThat(findings(PostmortemValidator.builder().disable("E1").build(), waiving))
                .isEmpty();
    }

    @Test
    void doesNotAffectAValidatorThatWasBuiltBefore() {
        PostmortemValidator.Builder builder = PostmortemValidator.builder();
        PostmortemValidator before = builder.build();

        builder.severity("S1", Severity.INFO).withoutAdvice();

        assertThat(findings(before, EMPTY)).isEqualTo(findings(PostmortemValidator.create(), EMPTY));
    }

    private static List<Finding> findings(PostmortemValidator validator, Postmortem document) {
        return validator.validate(document).getFindings();
    }
}
