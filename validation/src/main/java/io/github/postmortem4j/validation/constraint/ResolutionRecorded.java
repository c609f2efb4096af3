package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.ResolutionRecordedValidator;
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
 * Requires an entry of kind {@link io.github.postmortem4j.EntryKind#RESOLVED RESOLVED} with a text in the timeline
 * (rule T7). Reported on {@code timeline}, or on {@code timeline.entries[i].text} of the first such entry.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. {@link
 * ResolutionDetailed} checks the details.
 */
@Rule(
        id = "T7",
        spec = "The timeline says how the issue was resolved.",
        example = "{\"at\": \"2019-07-02T14:09:00Z\", \"kind\": \"RESOLVED\", \"text\": \"With the rules "
                + "disabled, traffic returned to normal.\"}",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = ResolutionRecordedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ResolutionRecorded.List.class)
public @interface ResolutionRecorded {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.ResolutionRecorded.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link ResolutionRecorded} constraints on the same element. */
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
        ResolutionRecorded[] value();
    }
}
