package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and library reject each violation of each rule, and accept it if the rule is waived. */
class RuleSchemasTest {

    /** Messages that do not reject a document, and those of standard constraints. */
    private static final Set<String> WITHOUT_REJECTION = Set.of(
            "MaxSentences.text",
            "WordCount.text",
            "WordCount.textOfOneWord",
            "JustifiedWaivers.waived",
            "JustifiedWaivers.needless",
            "AffectedShareStated.percent",
            "AffectedShareStated.number",
            "WellFormed",
            "WellFormed.other");

    private static final Set<String> STANDARD = Set.of("NotBlank", "Min", "Max", "PositiveOrZero");

    static List<RuleViolationCase> violations() {
        return RuleViolationCase.ALL;
    }

    static Stream<RuleViolationCase> waivable() {
        List<String> waivable = RuleSchemas.waivable().stream().map(Rule::id).toList();
        return RuleViolationCase.ALL.stream().filter(violation -> waivable.contains(violation.rule()));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void bothRejectADocumentThatViolatesARule(RuleViolationCase violation) {
        SchemaDocument violating = violation.violating();

        assertThat(LibraryValidator.rejectionsOf(violating, PostmortemSchema.PUBLISHABLE))
                .extracting(Rejection::rule, Rejection::message)
                .contains(tuple(violation.rule(), violation.message()));
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, violating.tree()))
                .isNotEmpty();
        Agreement.check(violating, PostmortemSchema.DRAFT);
    }

    @ParameterizedTest
    @MethodSource("waivable")
    void bothAcceptADocumentThatWaivesTheRule(RuleViolationCase violation) {
        SchemaDocument waived = violation.waived();

        assertThat(LibraryValidator.rejectionsOf(waived, PostmortemSchema.PUBLISHABLE))
                .allMatch(SchemaLimitation::isKnown);
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, waived.tree()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waivable")
    void bothRejectADocumentThatWaivesAnotherRule(RuleViolationCase violation) {
        SchemaDocument waived = violation.withUnrelatedWaiver();

        assertThat(LibraryValidator.rejectionsOf(waived, PostmortemSchema.PUBLISHABLE))
                .anyMatch(rejection -> !SchemaLimitation.isKnown(rejection));
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, waived.tree()))
                .isNotEmpty();
    }

    @Test
    void everyMessageIsCovered() {
        Stream<String> violations = RuleViolationCase.ALL.stream().map(RuleViolationCase::message);
        Stream<String> limitations = SchemaLimitation.ALL.stream()
                .filter(item -> !item.rule().equals(Rejection.READER))
                .map(SchemaLimitation::message);

        assertThat(Stream.concat(violations, limitations).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(STANDARD.stream(), messagesOfErrors()).toList());
    }

    private static Stream<String> messagesOfErrors() {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT).keySet().stream()
                .map(LibraryValidator::nameOf)
                .filter(name ->
                        !WITHOUT_REJECTION.contains(name) && ruleOf(name).severity() == Severity.ERROR);
    }

    private static Rule ruleOf(String message) {
        try {
            return Class.forName(LibraryValidator.CONSTRAINTS + message.replaceAll("\\..*", ""))
                    .getAnnotation(Rule.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
