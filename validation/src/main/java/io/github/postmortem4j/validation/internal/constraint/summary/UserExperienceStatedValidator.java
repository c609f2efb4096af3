package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.UserExperienceStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link UserExperienceStated}. */
public final class UserExperienceStatedValidator extends PostmortemConstraintValidator<UserExperienceStated> {

    private static final PropertyPath PATH =
            PropertyPath.of("summary").then("impact").then("userExperience");

    /** Creates a validator for a Bean Validation provider. */
    public UserExperienceStatedValidator() {
        super(UserExperienceStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        String userExperience = document.postmortem().getSummary().getImpact().getUserExperience();
        if (Placeholders.isAbsent(userExperience)) {
            faults.add(PATH, Map.of());
        }
    }
}
