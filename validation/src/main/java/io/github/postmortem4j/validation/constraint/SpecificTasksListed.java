package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.SpecificTasksListedValidator;
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
 * At least one action item is listed, and each has a task of two words or more (rule C2). Reported on {@code
 * correctiveMeasures.actionItems}, or on {@code correctiveMeasures.actionItems[i].task}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null} and when it waives the
 * rule. It does not judge whether a longer task is specific.
 */
@Rule(
        id = "C2",
        spec = "A list of tasks, each very specific, like a to-do.",
        example = "\"actionItems\": [{\"task\": \"Patch the Nginx server.\"}, {\"task\": \"Add monitoring "
                + "on server memory.\"}]",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = SpecificTasksListedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SpecificTasksListed.List.class)
public @interface SpecificTasksListed {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.SpecificTasksListed.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link SpecificTasksListed} constraints on the same element. */
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
        SpecificTasksListed[] value();
    }
}
