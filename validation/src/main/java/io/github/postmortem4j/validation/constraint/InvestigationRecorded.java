package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.InvestigationRecordedValidator;
import io.github.postmortem4j.validation.rule.Rule;
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
 * Requires that an entry of kind {@link io.github.postmortem4j.EntryKind#INVESTIGATED INVESTIGATED} says what was
 * investigated, and on which assumption (rule T4). Reported on {@code timeline} if there is no such entry. If none of
 * them says both, reported on {@code investigated} or {@code assumption} of the first one, or on both.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. Blank
 * text does not count.
 */
@Rule(
        id = "T4",
        spec = "The timeline says which parts of the system were investigated, and on which assumption.",
        example = "\"kind\": \"INVESTIGATED\", \"investigated\": \"The edge servers\", \"assumption\": "
                + "\"The load came from within\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = InvestigationRecordedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InvestigationRecorded.List.class)
public @interface InvestigationRecorded {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.InvestigationRecorded.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link InvestigationRecorded} constraints on the same element. */
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
        InvestigationRecorded[] value();
    }
}
