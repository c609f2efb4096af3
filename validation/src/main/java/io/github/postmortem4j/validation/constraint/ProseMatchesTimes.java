package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.ProseMatchesTimesValidator;
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
 * The prose agrees with the times: a length of the outage that it states is that from start to end (rule A4, advice).
 * Reported on {@code title}, {@code hook.text}, {@code summary.overview} or {@code summary.impact.userExperience}, once
 * each.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid when {@code null}, when it waives the rule, and
 * unless the outage has a start and a later end. Only what clearly speaks of the whole outage is compared, in English:
 * "the outage lasted 33 minutes", "a 33-minute outage", "was down for 33 minutes", "for 33 minutes nobody could pay",
 * "Duration: 33 minutes". Other lengths, ranges and clock times are not looked at, nor are lengths beside one that is
 * right.
 *
 * <p>A stated length may be off by 10 % or by its own last unit, whichever is more, so that "an hour" fits 57 minutes;
 * after "about", "nearly", "more than" and the like by 25 %.
 */
@Rule(
        id = "A4",
        spec = "What the prose says of the length of the outage agrees with its start and end.",
        example = "\"overview\": \"Checkout was down for 78 minutes.\", with a start at 10:00 and an end at 11:18",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Seen in published reports, whose text and times contradict each other more often than "
                + "their authors notice")
@Documented
@Constraint(validatedBy = ProseMatchesTimesValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ProseMatchesTimes.List.class)
public @interface ProseMatchesTimes {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.ProseMatchesTimes.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link ProseMatchesTimes} constraints on the same element. */
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
        ProseMatchesTimes[] value();
    }
}
