package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.EntriesWithinOutageValidator;
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
 * Requires that the times are plausible and that the timeline entries fit the outage (rule A5, advice). Reported on
 * {@code timeline.entries[i].at}, {@code summary.startedAt}, {@code summary.endedAt} or {@code
 * correctiveMeasures.actionItems[i].completed}:
 *
 * <ul>
 *   <li>The outage is not detected, mitigated or resolved before it starts, nor resolved after it ends. Differences of
 *       less than a minute are attributed to rounding.
 *   <li>An entry of kind STARTED, if there is any, is at the stated start, and the last entry of kind RESOLVED is at the
 *       stated end. They may differ by less than 6 minutes, and in an outage of more than 2 hours by 5 % of its duration,
 *       up to an hour. Earlier entries of kind RESOLVED belong to earlier periods of the outage.
 *   <li>The outage is detected before it ends.
 *   <li>Nobody responds (ACKNOWLEDGED, ESCALATED, MISLEADING_PATH) more than a day before the start. Other entries, such
 *       as causes and reports, may be up to four weeks before the start or after the end.
 *   <li>No year is before 1970 or after 2200, no time is in the future, no action item was completed in the future, and the
 *       outage is not longer than 30 days. The future is known only to a {@link
 *       io.github.postmortem4j.validation.PostmortemValidator} with a clock.
 * </ul>
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule.
 * Compares instants, regardless of their offsets. If the start or the end is absent, only the other is compared. If the
 * end is not after the start, or either is implausible, entries are not compared with them. Ignores entries without a
 * time, and the order of entries.
 */
@Rule(
        id = "A5",
        spec = "The times are plausible, and the timeline entries fit the start and the end of the outage.",
        example = "an outage from 13:42 to 14:09 UTC, with entries STARTED at 13:42 and RESOLVED at 14:09",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Published reports, in which a wrong date or time zone puts entries outside of the outage")
@Documented
@Constraint(validatedBy = EntriesWithinOutageValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EntriesWithinOutage.List.class)
public @interface EntriesWithinOutage {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.EntriesWithinOutage.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link EntriesWithinOutage} constraints on the same element. */
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
        EntriesWithinOutage[] value();
    }
}
