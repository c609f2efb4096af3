package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.measures.ActionableItemsValidator;
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
 * Requires that each action item has exactly one owner, a due date, a link to its tracker and a specific task (rule A1,
 * advice). What an item lacks is reported at most once: on {@code owner}, {@code due}, {@code tracker} or {@code task} of
 * the item in {@code correctiveMeasures.actionItems} if only that is at fault, otherwise on {@code task}. What several
 * items should have and all of them lack is reported once, on the list. A wrong date is reported on {@code due} or {@code
 * completed}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}, waives the rule, or has no
 * action items. Items of status {@code WONT_DO} are ignored, and items of status {@code DONE} need no due date.
 * Details:
 *
 * <ul>
 *   <li>An owner is a person or a team. Blank text and placeholders such as "TBD" do not count, in any language. A name with {@code
 *       and}, {@code &}, a comma, a semicolon or a slash counts as more than one owner, so use the handle of a team
 *       whose name contains one. "R&amp;D" and "@org/team" count as one.
 *   <li>A tracker is an absolute {@code http} or {@code https} URL. The URL is not opened.
 *   <li>A task is vague if it asks to "try to", "look into" or "consider", to "be careful", to "make" something
 *       "better", or to "improve" something without saying how, or how much. Such phrases are known in English, French,
 *       German, Portuguese and Spanish. Quoted phrases do not count. Tasks that name nothing concrete violate {@link
 *       SpecificTasksListed} instead.
 *   <li>A due date or a date of completion is wrong if it is before the day on which the outage started in every time
 *       zone. A date of completion is also wrong if the item is not done.
 * </ul>
 */
@Rule(
        id = "A1",
        spec = "Each action item has one owner, a due date, a tracking link and a specific task.",
        example = "\"owner\": \"Priya\", \"due\": \"2026-04-01\", \"tracker\": \"https://tracker.example.com/OPS-17\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Google, The Site Reliability Workbook (2018), chapter 10, \"Postmortem Culture: Learning"
                + " from Failure\": action items are concrete, and each has an owner and a tracking number")
@Documented
@Constraint(validatedBy = ActionableItemsValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ActionableItems.List.class)
public @interface ActionableItems {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.ActionableItems.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link ActionableItems} constraints on the same element. */
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
        ActionableItems[] value();
    }
}
