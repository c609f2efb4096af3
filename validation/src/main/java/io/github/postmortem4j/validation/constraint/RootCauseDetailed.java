package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.RootCauseDetailedValidator;
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
 * Requires that the root cause is explained, in more words than {@code summary.rootCause} (rule R1). Reported on {@code
 * rootCauseAndResolution.rootCause}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule.
 */
@Rule(
        id = "R1",
        spec = "The root cause explains in detail what caused the outage.",
        example = "\"rootCause\": \"The expression backtracked: it kept retrying an enormous number of "
                + "ways to find a match, and ...\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = RootCauseDetailedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RootCauseDetailed.List.class)
public @interface RootCauseDetailed {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.RootCauseDetailed.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link RootCauseDetailed} constraints on the same element. */
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
        RootCauseDetailed[] value();
    }
}
