package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.ResolutionDetailedValidator;
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
 * Requires that the resolution is explained, in more words than the text of the first entry of kind {@link
 * io.github.postmortem4j.EntryKind#RESOLVED RESOLVED} (rule R2). Reported on {@code rootCauseAndResolution.resolution}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule.
 */
@Rule(
        id = "R2",
        spec = "The resolution explains in detail how the outage was fixed.",
        example = "\"resolution\": \"Responders disabled all managed rules, which freed the processors, "
                + "and then reverted ...\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = ResolutionDetailedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ResolutionDetailed.List.class)
public @interface ResolutionDetailed {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.ResolutionDetailed.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link ResolutionDetailed} constraints on the same element. */
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
        ResolutionDetailed[] value();
    }
}
