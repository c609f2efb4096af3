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
 * Requires that the timeline entries fit the outage: it is not detected, mitigated or resolved before it starts, nor
 * resolved after it ends, and no entry of any kind is more than 24 hours before the start or after the end (rule A5,
 * advice). Reported once for each entry, on {@code timeline.entries[i].at}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule.
 * Compares instants, regardless of their offsets, and attributes differences of less than a minute to rounding. If the
 * start or the end is absent, only the other is compared. If the end is not after the start, nothing is compared.
 * Ignores entries without a time, and the order of entries.
 */
@Rule(
        id = "A5",
        spec = "The timeline entries fit the start and the end of the outage.",
        example = "an outage from 13:42 to 14:09 UTC, detected at 13:45 and resolved at 14:09",
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
