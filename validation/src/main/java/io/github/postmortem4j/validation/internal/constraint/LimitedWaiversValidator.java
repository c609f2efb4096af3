package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.LimitedWaivers;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Validates {@link LimitedWaivers}. */
public final class LimitedWaiversValidator extends PostmortemConstraintValidator<LimitedWaivers> {

    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");
    private static final int MAX = 8;
    private static final Set<String> WAIVABLE = RuleConstraints.rules().stream()
            .filter(RuleScope::canBeWaived)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    /** Creates a validator for a Bean Validation provider. */
    public LimitedWaiversValidator() {
        super(LimitedWaivers.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        long waived = document.postmortem().getWaivers().stream()
                .map(Waiver::getRule)
                .filter(WAIVABLE::contains)
                .distinct()
                .count();
        if (waived > MAX) {
            faults.add(WAIVERS, Map.of("actual", waived, "max", MAX));
        }
    }
}
