package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.DetectionMethodRecordedValidator;
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
 * Requires that an entry of kind {@link io.github.postmortem4j.EntryKind#DETECTED DETECTED} says how the issue was
 * detected (rule T3). Reported on {@code timeline.entries[i].detectionMethod} of the first such entry, if none of them
 * says so.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. It is
 * also valid if there is no such entry, which {@link DetectionRecorded} reports.
 */
@Rule(
        id = "T3",
        spec = "The timeline says how the issue was detected: by a monitoring alert, an engineer or a customer.",
        example = "\"kind\": \"DETECTED\", \"detectionMethod\": \"MONITORING_ALERT\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = DetectionMethodRecordedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DetectionMethodRecorded.List.class)
public @interface DetectionMethodRecorded {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.DetectionMethodRecorded.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link DetectionMethodRecorded} constraints on the same element. */
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
        DetectionMethodRecorded[] value();
    }
}
