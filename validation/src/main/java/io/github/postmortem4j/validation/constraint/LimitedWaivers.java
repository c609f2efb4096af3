package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.LimitedWaiversValidator;
import io.github.postmortem4j.validation.rule.Rule;
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
 * Requires that a document waives at most 8 rules (rule W2). Reported on {@code waivers}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}. Counts each rule once, if
 * it can be waived. This rule cannot be waived.
 */
@Rule(
        id = "W2",
        spec = "At most 8 rules are waived.",
        example = "\"waivers\": [{\"rule\": \"S5\", \"reason\": \"The percentage was not measured.\"}]",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = LimitedWaiversValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LimitedWaivers.List.class)
public @interface LimitedWaivers {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.LimitedWaivers.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link LimitedWaivers} constraints on the same element. */
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
        LimitedWaivers[] value();
    }
}
