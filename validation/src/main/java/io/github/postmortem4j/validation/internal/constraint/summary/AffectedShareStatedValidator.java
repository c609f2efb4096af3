package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link AffectedShareStated}. */
public final class AffectedShareStatedValidator extends PostmortemConstraintValidator<AffectedShareStated> {

    private static final PropertyPath PATH =
            PropertyPath.of("summary").then("impact").then("affectedUsersPercent");

    /** Creates a validator for a Bean Validation provider. */
    public AffectedShareStatedValidator() {
        super(AffectedShareStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getSummary().getImpact().getAffectedUsersPercent() == null) {
            faults.add(PATH, Map.of());
        }
    }
}
