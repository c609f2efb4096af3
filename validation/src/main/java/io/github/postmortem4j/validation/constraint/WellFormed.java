package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands for the standard constraints on the types of a postmortem (rule V1): no element of a list is blank, no number
 * of users is negative, no percentage lies outside 0 to 100.
 *
 * <p>It is no constraint itself: {@link jakarta.validation.Valid @Valid} checks those, with any provider. The range of
 * the figures on affected users is reported as part of rule S5, beside {@link AffectedShareStated}.
 */
@Rule(
        id = "V1",
        spec = "Values are well formed: no element of a list is blank.",
        example = "\"services\": [\"Checkout\"], never [\"Checkout\", \"\"]",
        stage = Stage.DRAFT)
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {}
