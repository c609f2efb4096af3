package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.measures.PreventiveItemsValidator;
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
 * Requires, after an outage that affected users, at least one action item of high priority, and at least one that does
 * more than mitigate (rule A2, advice). Reported on {@code correctiveMeasures.actionItems}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}, waives the rule, has no
 * action items, or did not affect users: neither services, nor a user experience, nor a number or percentage of users
 * is given, or the number or percentage is zero. Items of status {@code WONT_DO} are ignored, unless all items have it,
 * which is reported; items of status {@code DONE} count. An item without a type counts as more than mitigation. Which item has high priority does not matter.
 */
@Rule(
        id = "A2",
        spec = "After an outage that affected users, at least one action item has high priority, and at least one does"
                + " more than mitigate.",
        example = "\"type\": \"PREVENT\", \"priority\": \"HIGH\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Google, The Site Reliability Workbook (2018), chapter 10, \"Postmortem Culture: Learning"
                + " from Failure\": a postmortem of a user-affecting outage has at least one "
                + "high-priority action item, and preventative items in addition to mitigative ones")
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
