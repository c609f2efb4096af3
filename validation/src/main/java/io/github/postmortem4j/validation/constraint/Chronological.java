package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.ChronologicalTimelineValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.ChronologicalValidator;
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
 * Requires that the timeline entries are in chronological order (rule T8). Reported on {@code timeline.entries[i].at}
 * of each entry that is earlier than a previous one.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem} or a {@link io.github.postmortem4j.Timeline}, where it is
 * reported on {@code entries[i].at}. Both are valid if {@code null}. Compares instants, regardless of their offsets;
 * equal times are in order. Ignores entries without a time.
 */
@Rule(
        id = "T8",
        spec = "The timeline entries are in chronological order.",
        example = "13:42 started, 13:45 detected, 13:45 escalated, 14:09 resolved",
        stage = Stage.DRAFT)
@Documented
@Constraint(validatedBy = {ChronologicalValidator.class, ChronologicalTimelineValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Chronological.List.class)
public @interface Chronological {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.Chronological.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link Chronological} constraints on the same element. */
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
        Chronological[] value();
    }
}
