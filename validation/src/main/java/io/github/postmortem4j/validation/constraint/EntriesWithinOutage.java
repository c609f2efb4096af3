package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.EntriesWithinOutageValidator;
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
 * The entries of the timeline fit the outage: it is not detected, mitigated or resolved before it starts, nor resolved
 * after it ends, and no entry of any kind is more than 24 hours before the start or after the end (rule A5, advice).
 * Reported on {@code timeline.entries[i].at}, once an entry.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null} and when it waives the rule.
 * What is compared are instants, whatever their offsets; less than a minute apart is taken for rounding. While the
 * start or the end is absent, nothing is compared with it; while the end is not after the start, nothing is compared at
 * all. Entries without a time are passed over, and their order is not looked at.
 */
@Rule(
        id = "A5",
        spec = "The entries of the timeline fit the start and the end of the outage.",
        example = "an outage from 13:42 to 14:09 UTC, detected at 13:45 and resolved at 14:09",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Seen in published reports, where a slip of the date or the zone puts entries outside of "
                + "the outage")
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
