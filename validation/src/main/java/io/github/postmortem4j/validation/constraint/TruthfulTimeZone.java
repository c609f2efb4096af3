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
 * Requires that times have the UTC offset that the display time zone has at that moment, daylight saving time included
 * (rule A6, advice). Each fault is reported separately, on {@code summary.startedAt}, {@code summary.endedAt} or {@code
 * timeline.entries[i].at}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}, waives the rule, or has no
 * {@code timeZone}. Times in UTC are always valid, because that is how times are stored. All times are valid if the
 * zone has a fixed offset ({@code UTC}, {@code +02:00}), because it only controls the display and has no daylight
 * saving time to forget. While clocks are set back, both offsets are valid.
 */
@Rule(
        id = "A6",
        spec = "Times have the UTC offset that the display time zone has at that moment.",
        example = "\"timeZone\": \"America/New_York\", \"startedAt\": \"2026-07-01T09:30:00-04:00\"",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "IANA Time Zone Database; standard time in summer is a common mistake, which shifts a time by an hour")
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
