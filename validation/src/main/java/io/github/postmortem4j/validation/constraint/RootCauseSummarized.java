package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.summary.RootCauseSummarizedValidator;
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
 * Requires a short root cause in the summary, for readers who read nothing else (rule S6). Reported on {@code
 * summary.rootCause}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. {@link
 * RootCauseDetailed} checks the details.
 */
@Rule(
        id = "S6",
        spec = "The summary gives the root cause in brief.",
        example = "\"rootCause\": \"A regular expression in a new firewall rule used all processor " + "time.\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = RootCauseSummarizedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RootCauseSummarized.List.class)
public @interface RootCauseSummarized {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.RootCauseSummarized.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link RootCauseSummarized} constraints on the same element. */
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
        RootCauseSummarized[] value();
    }
}
