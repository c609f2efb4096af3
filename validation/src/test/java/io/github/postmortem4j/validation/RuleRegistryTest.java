package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import org.junit.jupiter.api.Test;

class RuleRegistryTest {

    @Test
    void listsTheRulesInTheOrderOfTheSpec() {
        assertThat(RuleRegistry.all())
                .extracting(Rule::id)
                .startsWith(
                        "S1", "S2", "S3", "S4", "S5", "S6", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "R1", "R2",
                        "C1", "C2", "B1", "E1", "D1", "D2", "W1", "W2", "V1")
                .doesNotHaveDuplicates();
    }

    @Test
    void hasATextAndAnExampleForEachRule() {
        assertThat(RuleRegistry.all()).allSatisfy(rule -> {
            assertThat(rule.spec()).isNotBlank().endsWith(".");
            assertThat(rule.example()).isNotBlank();
        });
    }

    @Test
    void distinguishesAdviceFromErrorsAndDraftRules() {
        assertThat(RuleRegistry.all())
                .filteredOn(rule -> rule.severity() == Severity.WARNING)
                .allSatisfy(rule -> assertThat(rule.id()).matches("E1|A[1-9]"));
        assertThat(RuleRegistry.all())
                .filteredOn(rule -> rule.stage() == Stage.DRAFT)
                .extracting(Rule::id)
                .containsExactly("S2", "T8", "D2", "W1", "V1", "A8");
    }

    @Test
    void findsARuleInUpperOrLowerCase() {
        assertThat(RuleRegistry.find("T2").spec()).isEqualTo("The timeline says when the issue was detected.");
        assertThat(RuleRegistry.find("t2")).isSameAs(RuleRegistry.find("T2"));
        assertThat(RuleRegistry.find("T9")).isNull();
        assertThat(RuleRegistry.find("")).isNull();
    }

    @Test
    void rejectsWaiversOfRulesThatAlwaysApplyAndOfRulesAboutWaivers() {
        assertThat(RuleRegistry.all())
                .filteredOn(rule -> !RuleRegistry.canBeWaived(rule))
                .extracting(Rule::id)
                .containsExactlyInAnyOrder("S2", "T8", "D2", "W1", "W2", "V1", "A8");
    }
}
