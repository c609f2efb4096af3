package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** Makes a finding of each fault. */
final class FindingCollector implements FaultSink {

    private final Class<? extends Annotation> constraint;
    private final FindingFactory findings;
    private final List<LocatedFinding> found;

    /**
     * Takes the faults that are found with a constraint.
     *
     * @param constraint the constraint
     * @param findings tells them
     * @param found where the findings go
     */
    FindingCollector(Class<? extends Annotation> constraint, FindingFactory findings, List<LocatedFinding> found) {
        this.constraint = constraint;
        this.findings = findings;
        this.found = found;
    }

    @Override
    public void add(PropertyPath path, Map<String, ?> parameters) {
        add(path, findings.message(constraint, "", Quotation.ofAll(parameters)));
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        add(path, findings.message(constraint, '.' + variant, Quotation.ofAll(parameters)));
    }

    private void add(PropertyPath path, String message) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        found.add(LocatedFinding.of(rule, rule.severity(), Location.inDocument(path), message));
    }
}
