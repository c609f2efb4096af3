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

/** Each rule, each way to break it: schema and library refuse it, and both let it pass when it is waived. */
class RulesTest {

    /** Messages that are no reason to refuse a document, and those that tell of standard constraints. */
    private static final Set<String> NOT_OF_RULES = Set.of(
            "MaxSentences.text",
            "WordCount.text",
            "JustifiedWaivers.waived",
            "JustifiedWaivers.needless",
            "AffectedShareStated.percent",
            "AffectedShareStated.number",
            "WellFormed",
            "WellFormed.other");

    private static final Set<String> STANDARD = Set.of("NotBlank", "Min", "Max", "PositiveOrZero");

    static List<Breakage> breakages() {
        return Breakage.LIST;
    }

    static Stream<Breakage> waivable() {
        List<String> waivable = RuleSchemas.waivable().stream().map(Rule::id).toList();
        return Breakage.LIST.stream().filter(breakage -> waivable.contains(breakage.rule()));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void bothRefuseADocumentThatBreaksARule(Breakage breakage) {
        Document broken = breakage.broken();

        assertThat(Library.faultsOf(broken, PostmortemSchema.PUBLISHABLE))
                .extracting(Fault::rule, Fault::said)
                .contains(tuple(breakage.rule(), breakage.said()));
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, broken.tree()))
                .isNotEmpty();
        Agreement.check(broken, PostmortemSchema.DRAFT);
    }

    @ParameterizedTest
    @MethodSource("waivable")
    void bothAcceptADocumentThatWaivesTheRule(Breakage breakage) {
        Document waived = breakage.waived();

        assertThat(Library.faultsOf(waived, PostmortemSchema.PUBLISHABLE)).allMatch(Unsayable::holds);
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, waived.tree()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waivable")
    void bothRefuseADocumentThatWaivesAnotherRule(Breakage breakage) {
        Document waived = breakage.waivedInVain();

        assertThat(Library.faultsOf(waived, PostmortemSchema.PUBLISHABLE)).anyMatch(fault -> !Unsayable.holds(fault));
        assertThat(IndependentValidator.errors(PostmortemSchema.PUBLISHABLE, waived.tree()))
                .isNotEmpty();
    }

    @Test
    void nothingThatARuleSaysIsForgotten() {
        Stream<String> broken = Breakage.LIST.stream().map(Breakage::said);
        Stream<String> unsayable = Unsayable.LIST.stream()
                .filter(item -> !item.rule().equals(Fault.READER))
                .map(Unsayable::said);

        assertThat(Stream.concat(broken, unsayable).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(STANDARD.stream(), messagesOfErrors()).toList());
    }

    private static Stream<String> messagesOfErrors() {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT).keySet().stream()
                .map(Library::nameOf)
                .filter(name -> !NOT_OF_RULES.contains(name) && ruleOf(name).severity() == Severity.ERROR);
    }

    private static Rule ruleOf(String message) {
        try {
            return Class.forName(Library.CONSTRAINTS + message.replaceAll("\\..*", ""))
                    .getAnnotation(Rule.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
