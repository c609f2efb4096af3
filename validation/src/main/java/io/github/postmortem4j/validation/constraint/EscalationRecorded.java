package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.EscalationRecordedValidator;
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
 * Requires that an entry of kind {@link io.github.postmortem4j.EntryKind#ESCALATED ESCALATED} says to whom the issue
 * was escalated (rule T6). Reported on {@code timeline} if there is no such entry, or on {@code
 * timeline.entries[i].escalatedTo} of the first one if none of them names anyone.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. Blank
 * names do not count. If nobody had to be called in, waive the rule.
 */
@Rule(
        id = "T6",
        spec = "The timeline says to which team or individuals the issue was escalated.",
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
