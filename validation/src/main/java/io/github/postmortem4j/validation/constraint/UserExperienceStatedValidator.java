package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
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
    protected void check(Postmortem postmortem, Faults faults) {
        if (postmortem.getSummary().getImpact().getUserExperience().isBlank()) {
            faults.add(PLACE, Map.of());
        }
    }
}
