package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.summary.EndAfterStartValidator;
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
 * Requires that the outage ends after it starts (rule S2). Reported on {@code summary.endedAt}.
 *
 * <p>The same applies to each period of impact, which must also be within the outage. Reported on the start or the end of
 * the period.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}. Absent times are not
 * compared.
 */
@Rule(
        id = "S2",
        spec = "The outage ends after it starts.",
        example = "\"startedAt\": \"2019-07-02T13:42:00Z\", \"endedAt\": \"2019-07-02T14:09:00Z\"",
        stage = Stage.DRAFT)
@Documented
@Constraint(validatedBy = EndAfterStartValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EndAfterStart.List.class)
public @interface EndAfterStart {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.EndAfterStart.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link EndAfterStart} constraints on the same element. */
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
        EndAfterStart[] value();
    }
}
