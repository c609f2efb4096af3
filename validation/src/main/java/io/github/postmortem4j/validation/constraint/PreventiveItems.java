package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.PreventiveItemsValidator;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
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
 * After an outage that users felt, at least one action item has high priority, and not all of them only mitigate (rule
 * A2, advice). Reported on {@code correctiveMeasures.actionItems}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null}, when it waives the rule,
 * without action items, and when users felt nothing: no service, user experience or number of users is given, or the
 * share or number given is zero. Items decided against do not count; items done do. An item without a type is taken for
 * more than mitigation. Which item deserves the priority is not judged.
 */
@Rule(
        id = "A2",
        spec = "After an outage that users felt, one action item at least has high priority and not all only mitigate.",
        example = "\"type\": \"PREVENT\", \"priority\": \"HIGH\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Google, The Site Reliability Workbook (2018), chapter 10, \"Postmortem Culture: Learning"
                + " from Failure\": a postmortem of a user-facing outage has at least one item of high "
                + "priority, and preventative items beside mitigative ones")
@Documented
@Constraint(validatedBy = PreventiveItemsValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PreventiveItems.List.class)
public @interface PreventiveItems {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.PreventiveItems.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link PreventiveItems} constraints on the same element. */
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
        PreventiveItems[] value();
    }
}
