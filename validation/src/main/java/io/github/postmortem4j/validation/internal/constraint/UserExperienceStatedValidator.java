package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.UserExperienceStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Checks {@link UserExperienceStated}. */
public final class UserExperienceStatedValidator extends PostmortemConstraintValidator<UserExperienceStated> {

    private static final PropertyPath PLACE =
            PropertyPath.of("summary").then("impact").then("userExperience");

    /** For the validation engine. */
    public UserExperienceStatedValidator() {
        super(UserExperienceStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getSummary().getImpact().getUserExperience().isBlank()) {
            faults.add(PLACE, Map.of());
        }
    }
}
