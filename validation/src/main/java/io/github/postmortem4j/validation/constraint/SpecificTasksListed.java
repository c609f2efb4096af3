package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.measures.SpecificTasksListedValidator;
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
 * Requires at least one action item, and in each a task that names something concrete (rule C2). Reported on {@code
 * correctiveMeasures.actionItems}, or on {@code correctiveMeasures.actionItems[i].task}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule.
 * Placeholders, bare links and ticket numbers, single words, and texts of vague words only ("Fix the issue", "Better
 * testing") are not tasks. The vague words are English, French, German, Portuguese and Spanish. Tasks with other
 * vague phrases violate {@link ActionableItems} instead.
 */
@Rule(
        id = "C2",
        spec = "The corrective measures list tasks, each very specific, like a to-do list.",
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
