package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.DistinctReferencesValidator;
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
 * Requires that the ids of action items are unique, and that each relation names another incident (rule D2). Reported on
 * {@code correctiveMeasures.actionItems[i].id} or {@code relations[i].incident}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}. Absent ids of action items
 * are ignored. A relation must name an incident: placeholders such as "TBD" do not count, in any language. White space
 * around an id is ignored; upper and lower case are different.
 */
@Rule(
        id = "D2",
        spec = "The ids of action items are unique, and each relation names another incident.",
        example =
                "\"actionItems\": [{\"id\": \"OPS-17\"}, {\"id\": \"OPS-18\"}], \"relations\": [{\"incident\": \"INC-1187\"}]",
        stage = Stage.DRAFT)
@Documented
@Constraint(validatedBy = DistinctReferencesValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DistinctReferences.List.class)
public @interface DistinctReferences {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.DistinctReferences.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link DistinctReferences} constraints on the same element. */
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
        DistinctReferences[] value();
    }
}
