package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.rule.StageRules;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;

/**
 * Calls the code of all rules directly, without a Bean Validation provider: the lower limit of the time of validation.
 *
 * <p>Only for documents without findings.
 */
final class DirectRules {

    private final List<PostmortemConstraintValidator<?>> rules =
            new StageRules(constraint -> true, Map.of()).of(Stage.PUBLISHABLE);

    int count() {
        return rules.size();
    }

    boolean allHold(Postmortem postmortem, ConstraintValidatorContext context) {
        return rules.stream().allMatch(rule -> rule.isValid(postmortem, context));
    }
}
