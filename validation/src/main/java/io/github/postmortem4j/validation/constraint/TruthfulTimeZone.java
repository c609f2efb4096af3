package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.TruthfulTimeZoneValidator;
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
 * Times carry the offset that the zone named for display has at that moment, summer time included (rule A6, advice).
 * Reported on {@code summary.startedAt}, {@code summary.endedAt} and {@code timeline.entries[i].at}, each on its own.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null}, when it waives the rule, and
 * without a {@code timeZone}. Times in UTC are never at fault: they are how times are stored. Nor is any time at fault
 * when the zone has one offset for ever ({@code UTC}, {@code +02:00}): it says how times are to be shown, and has no
 * summer time to be forgotten. While clocks are set back, both offsets are right, each at its own moment.
 */
@Rule(
        id = "A6",
        spec = "Times carry the offset that the zone named for display has at that moment.",
        example = "\"timeZone\": \"America/New_York\", \"startedAt\": \"2026-07-01T09:30:00-04:00\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "IANA Time Zone Database; standard time written in summer is a common slip that moves a "
                + "time by an hour")
@Documented
@Constraint(validatedBy = TruthfulTimeZoneValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TruthfulTimeZone.List.class)
public @interface TruthfulTimeZone {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.TruthfulTimeZone.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link TruthfulTimeZone} constraints on the same element. */
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
        TruthfulTimeZone[] value();
    }
}
