package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.summary.QuantifiedImpactValidator;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a number in the impact: the percentage or number of affected users, or a quantity in the user experience or
 * the notes (rule A7, advice). Reported on {@code summary.impact}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}, waives the rule, or has an
 * empty impact. A quantity is a number in digits or English words up to "ninety", or "dozens", "thousands", "millions",
 * "half", "all", "every", "everyone" or "nobody". "Some", "many" and "most" are not quantities, and neither are numbers
 * that are names: "HTTP 502", "5xx", "S3". What is counted does not matter; a duration is a quantity too.
 */
@Rule(
        id = "A7",
        spec = "The impact contains a number.",
        example = "\"notes\": \"About 1,200 orders failed.\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Google, The Site Reliability Workbook (2018), chapter 10, \"Postmortem Culture: Learning"
                + " from Failure\": metrics quantify the impact")
@Documented
@Constraint(validatedBy = QuantifiedImpactValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(QuantifiedImpact.List.class)
public @interface QuantifiedImpact {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.QuantifiedImpact.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link QuantifiedImpact} constraints on the same element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        QuantifiedImpact[] value();
    }
}
