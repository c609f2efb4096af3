package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.Quantities;
import java.util.Map;

/** Checks {@link QuantifiedImpact}. */
public final class QuantifiedImpactValidator extends PostmortemConstraintValidator<QuantifiedImpact> {

    private static final PropertyPath IMPACT = PropertyPath.of("summary").then("impact");

    /** For the validation engine. */
    public QuantifiedImpactValidator() {
        super(QuantifiedImpact.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        Impact impact = postmortem.getSummary().getImpact();
        boolean counted = impact.getAffectedUsersPercent() != null || impact.getAffectedUsers() != null;
        if (isTold(impact) && !counted && !hasQuantity(impact)) {
            faults.add(IMPACT, Map.of());
        }
    }

    private static boolean isTold(Impact impact) {
        return !impact.getServices().isEmpty()
                || !impact.getUserExperience().isBlank()
                || !impact.getNotes().isBlank();
    }

    private static boolean hasQuantity(Impact impact) {
        return Quantities.areIn(impact.getUserExperience()) || Quantities.areIn(impact.getNotes());
    }
}
