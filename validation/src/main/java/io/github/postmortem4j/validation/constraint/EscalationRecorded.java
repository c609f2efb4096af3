package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.EscalationRecordedValidator;
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
 * An entry of kind {@link io.github.postmortem4j.EntryKind#ESCALATED ESCALATED} says to whom (rule T6). Reported
 * on {@code timeline} when there is no such entry; when none of them names anyone, on {@code
 * timeline.entries[i].escalatedTo} of the first.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null} and when it waives the
 * rule. A blank name counts as none. When nobody had to be called, a waiver says so.
 */
@Rule(
        id = "T6",
        spec = "Which team or individuals the issue was escalated to.",
        example = "\"kind\": \"ESCALATED\", \"escalatedTo\": [\"Database team\"]",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = EscalationRecordedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EscalationRecorded.List.class)
public @interface EscalationRecorded {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.EscalationRecorded.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link EscalationRecorded} constraints on the same element. */
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
        EscalationRecorded[] value();
    }
}
