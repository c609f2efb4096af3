package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** Turns each fault that one constraint finds into a finding. */
final class FindingCollector implements FaultSink {

    private final Class<? extends Annotation> constraint;
    private final Severity severity;
    private final MessageBundle messages;
    private final List<LocatedFinding> found;

    /**
     * Creates a collector.
     *
     * @param constraint the constraint that finds the faults
     * @param severity the severity of the findings
     * @param messages the messages
     * @param found the list to which the findings are added
     */
    FindingCollector(
            Class<? extends Annotation> constraint,
            Severity severity,
            MessageBundle messages,
            List<LocatedFinding> found) {
        this.constraint = constraint;
        this.severity = severity;
        this.messages = messages;
        this.found = found;
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        add(path, messages.fill(MessageBundle.key(constraint, variant), Quotation.ofAll(parameters)));
    }

    @Override
    public void add(PropertyPath path, String variant, List<String> items, Map<String, ?> parameters) {
        List<String> keys =
                items.stream().map(item -> MessageBundle.key(constraint, item)).toList();
        add(path, messages.fillList(MessageBundle.key(constraint, variant), keys, Quotation.ofAll(parameters)));
    }

    private void add(PropertyPath path, String message) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        found.add(LocatedFinding.of(rule.id(), rule.spec(), severity, Location.inDocument(path), message));
    }
}
