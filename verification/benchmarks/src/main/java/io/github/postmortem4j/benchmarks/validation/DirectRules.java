package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.report.FirstLocation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.internal.stage.StageRules;
import io.github.postmortem4j.validation.internal.standard.StandardConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.List;
import java.util.Map;

/**
 * Calls the code of each rule directly and with a document of its own, so that nothing is shared: the time of the rules as
 * a Bean Validation provider calls them. Without the standard constraints, which are measured with a provider.
 */
final class DirectRules {

    private final List<DocumentCheck> rules = new StageRules(constraint -> true, Map.of())
            .of(Stage.PUBLISHABLE).stream()
                    .filter(rule -> !StandardConstraints.checks().contains(rule))
                    .toList();

    int count() {
        return rules.size();
    }

    boolean allHold(Postmortem postmortem) {
        return rules.stream().allMatch(rule -> holds(rule, postmortem));
    }

    /** Checks one rule. What the document waives and what is only advice does not count. */
    private static boolean holds(DocumentCheck check, Postmortem postmortem) {
        FirstLocation first = new FirstLocation();
        check.check(new CheckedDocument(postmortem), first);
        Rule rule = RuleConstraints.ruleOf(check.constraint());
        return first.location().isEmpty()
                || rule.severity() != Severity.ERROR
                || postmortem.getWaivers().stream()
                        .anyMatch(waiver -> waiver.getRule().equals(rule.id()));
    }
}
