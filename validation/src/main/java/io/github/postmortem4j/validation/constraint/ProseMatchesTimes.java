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
 * Requires that what the prose says about the outage agrees with the data, and that the figures agree with each other (rule
 * A4, advice). Reported at most twice on each of {@code title}, {@code hook.text}, {@code summary.overview}, {@code
 * summary.impact.userExperience} and {@code summary.impact.notes}, once for its times and once for its shares, and on
 * {@code summary.impact.affectedUsersPercent}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. Compares
 * statements in English, French, German, Portuguese and Spanish:
 *
 * <ul>
 *   <li>Durations: "the outage lasted 33 minutes", "was down for 33 minutes", "for 33 minutes nobody could pay". They may
 *       differ by 10 % or by their own last unit, whichever is more, so that "an hour" agrees with 57 minutes; after
 *       "about" and similar words, and in other languages than English, by 25 %.
 *   <li>Times of day: "from 18:00 until 21:30", "the outage began at 6 pm". They may differ by 5 minutes, by 10 if they are
 *       rounded to a quarter of an hour, and by 30 if they have no minutes; in a long outage by 5 % of its duration, up to
 *       an hour. A text without a time zone may mean any zone of the document: the offsets of start and end, the zone for
 *       display, or UTC. Periods within the outage are not compared, unless the text calls them the outage.
 *   <li>Dates: "on 3 May 2026 nobody could pay". Only dates that look like a slip are compared: up to 31 days away, or the
 *       same day of another month or of the year before or after.
 *   <li>Shares of all users: "about 40 % of our users could not pay", "half of the customers were affected". They may differ
 *       by 1 percentage point or 5 %, after "about" by 3 points or 10 %.
 *   <li>The share and the number of affected users: either both are zero or neither is.
 * </ul>
 *
 * <p>The start, end, duration and share may also be those of a period in {@code summary.impact.windows}. Ignores
 * statements about another outage or year, several outages, parts, bounds ("more than 40 %"), ranges, plans, and what
 * would have happened, and all other statements of a text that is right once. Times, dates and durations are compared
 * only if the outage has a start and a later end. Code blocks are ignored.
 */
@Rule(
        id = "A4",
        spec = "The prose agrees with the times and figures, and the figures with each other.",
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
