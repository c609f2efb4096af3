package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.standard.StandardConstraints;
import io.github.postmortem4j.validation.internal.report.FirstLocation;
import io.github.postmortem4j.validation.internal.rule.StageRules;
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

    private static boolean holds(DocumentCheck rule, Postmortem postmortem) {
        FirstLocation first = new FirstLocation();
        rule.check(new CheckedDocument(postmortem), first);
        return first.location().isEmpty();
    }
}
