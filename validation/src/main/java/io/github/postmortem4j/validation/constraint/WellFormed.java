package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Represents the standard constraints on the types of a postmortem (rule V1): no element of a list is blank, no number
 * of users is negative, and no percentage is outside of 0 to 100.
 *
 * <p>This annotation is not a constraint. {@link jakarta.validation.Valid @Valid} checks the standard constraints with any
 * provider, and a {@link io.github.postmortem4j.validation.PostmortemValidator} checks the same without one. The ranges of the numbers of affected users are reported as part of rule S5, like {@link
 * AffectedShareStated}.
 */
@Rule(
        id = "V1",
        spec = "Values are well formed: no element of a list is blank.",
        example = "\"services\": [\"Checkout\"], not [\"Checkout\", \"\"]",
        stage = Stage.DRAFT)
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {}
