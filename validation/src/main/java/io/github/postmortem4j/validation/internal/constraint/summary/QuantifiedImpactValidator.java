package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.validation.constraint.QuantifiedImpact;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Quantities;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link QuantifiedImpact}. */
public final class QuantifiedImpactValidator extends PostmortemConstraintValidator<QuantifiedImpact> {

    private static final PropertyPath IMPACT = PropertyPath.of("summary").then("impact");

    /** Creates a validator for a Bean Validation provider. */
    public QuantifiedImpactValidator() {
        super(QuantifiedImpact.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Impact impact = document.postmortem().getSummary().getImpact();
        boolean counted = impact.getAffectedUsersPercent() != null || impact.getAffectedUsers() != null;
        if (isDescribed(impact) && !counted && !hasQuantity(impact, document)) {
            faults.add(IMPACT, Map.of());
        }
    }

    private static boolean isDescribed(Impact impact) {
        return !impact.getServices().isEmpty()
                || !impact.getUserExperience().isBlank()
                || !impact.getNotes().isBlank();
    }

    private static boolean hasQuantity(Impact impact, CheckedDocument document) {
        return Quantities.areIn(document.tokens(impact.getUserExperience()), document.language())
                || Quantities.areIn(document.tokens(impact.getNotes()), document.language());
    }
}
