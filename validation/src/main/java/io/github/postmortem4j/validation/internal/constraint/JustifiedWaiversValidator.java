package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.JustifiedWaivers;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Validates {@link JustifiedWaivers}. */
public final class JustifiedWaiversValidator extends PostmortemConstraintValidator<JustifiedWaivers> {

    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");
    private static final Map<String, Rule> RULES =
            RuleConstraints.rules().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    /** Creates a validator for a Bean Validation provider. */
    public JustifiedWaiversValidator() {
        super(JustifiedWaivers.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<Waiver> waivers = document.postmortem().getWaivers();
        Set<String> waived = new HashSet<>();
        for (int i = 0; i < waivers.size(); i++) {
            PropertyPath path = WAIVERS.at(i);
            String rule = waivers.get(i).getRule();
            if (!waived.add(rule) && !rule.isBlank()) {
                faults.add(path.then("rule"), "repeated", Map.of("rule", rule));
            } else {
                checkRule(rule, path.then("rule"), faults);
            }
            if (Placeholders.isAbsent(waivers.get(i).getReason())) {
                faults.add(path.then("reason"), Map.of());
            }
        }
    }

    private static void checkRule(String id, PropertyPath path, FaultSink faults) {
        Rule rule = RULES.get(id);
        if (id.isBlank()) {
            faults.add(path, "unnamed", Map.of());
        } else if (rule == null) {
            faults.add(path, "unknown", Map.of("rule", id));
        } else if (!RuleScope.canBeWaived(rule)) {
            faults.add(path, "always", Map.of("rule", id));
        }
    }
}
