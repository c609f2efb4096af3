package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule there are documents that violate only this rule. */
class SpecCasesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void findsExactlyTheExpectedFaults(RuleCase document) {
        ValidationReport report = PostmortemValidator.create().validate(document.document());

        assertThat(report.getFindings()).map(RuleCase::line).containsExactlyElementsOf(document.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checksOnlyTheRulesOfAStage(RuleCase document) {
        for (Stage stage : Stage.values()) {
            List<String> rules = RuleConstraints.of(stage).stream()
                    .map(constraint -> RuleConstraints.ruleOf(constraint).id())
                    .toList();

            ValidationReport report = PostmortemValidator.create().validate(document.document(), stage);

            List<String> expected = document.expected().stream()
                    .filter(line -> rules.contains(decidingRule(line)))
                    .toList();
            assertThat(report.getFindings())
                    .describedAs("%s", stage)
                    .map(RuleCase::line)
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasADocumentThatViolatesOnlyThisRule(Rule rule) {
        assertThat(RuleCase.all())
                .filteredOn(document -> document.rule().equals(rule.id()))
                .describedAs("cases of rule %s with a single finding", rule.id())
                .anySatisfy(document -> assertThat(document.expected())
                        .filteredOn(line -> !line.startsWith("INFO"))
                        .singleElement()
                        .asString()
                        .startsWith(rule.severity() + " " + rule.id() + " "));
    }

    /** The rule whose stage determines when a line is reported. The ranges of user numbers always apply, like V1. */
    private static String decidingRule(String line) {
        String[] words = line.split(" ");
        if (line.contains(" is not needed: ")) {
            return words[5];
        }
        return line.contains(" affected users is ") ? "V1" : words[1];
    }

    static Stream<RuleCase> cases() {
        return RuleCase.all();
    }

    static Stream<Rule> rules() {
        return RuleRegistry.all().stream();
    }
}
