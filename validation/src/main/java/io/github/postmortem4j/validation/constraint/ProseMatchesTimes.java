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
 * Requires that a duration of the outage in the prose agrees with the time from start to end (rule A4, advice).
 * Reported once on each of {@code title}, {@code hook.text}, {@code summary.overview} and {@code
 * summary.impact.userExperience}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}, waives the rule, or has no
 * start and later end of the outage. Only compares statements that clearly describe the whole outage, in English: "the
 * outage lasted 33 minutes", "a 33-minute outage", "was down for 33 minutes", "for 33 minutes nobody could pay",
 * "Duration: 33 minutes". Ignores other durations, ranges and times of day, and all other durations of a text that
 * states the right one.
 *
 * <p>A stated duration may differ by 10 % or by its own last unit, whichever is more, so that "an hour" agrees with 57
 * minutes. After "about", "nearly", "more than" and similar words, it may differ by 25 %.
 */
@Rule(
        id = "A4",
        spec = "The duration of the outage in the prose agrees with its start and end.",
        example = "\"overview\": \"Checkout was down for 78 minutes.\", with a start at 10:00 and an end at 11:18",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "Published reports, in which text and times often contradict each other")
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
