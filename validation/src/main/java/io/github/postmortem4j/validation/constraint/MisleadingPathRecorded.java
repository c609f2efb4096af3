package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.MisleadingPathRecordedValidator;
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
 * Requires an entry of kind {@link io.github.postmortem4j.EntryKind#MISLEADING_PATH MISLEADING_PATH} with a text in the
 * timeline (rule T5). Reported on {@code timeline}, or on {@code timeline.entries[i].text} of the first such entry.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. If the
 * first assumption was right, waive the rule: an entry that denies a misleading path does not count, nor does a
 * placeholder.
 */
@Rule(
        id = "T5",
        spec = "The timeline records misleading investigation or debugging paths.",
        example = "{\"at\": \"2019-07-02T13:50:00Z\", \"kind\": \"MISLEADING_PATH\", \"text\": \"An attack "
                + "was suspected first.\"}",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = MisleadingPathRecordedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MisleadingPathRecorded.List.class)
public @interface MisleadingPathRecorded {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.MisleadingPathRecorded.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link MisleadingPathRecorded} constraints on the same element. */
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
        MisleadingPathRecorded[] value();
    }
}
