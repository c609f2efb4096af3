package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.TitleStatedValidator;
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
 * Requires a title that says what broke (rule D1). Reported on {@code title}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. Neither
 * a placeholder such as "Untitled" nor a title without a subject such as "Incident report 2026-03-14" says what broke.
 */
@Rule(
        id = "D1",
        spec = "The title says what broke.",
        example = "\"title\": \"Checkout: payments failed after a certificate expired\"",
        stage = Stage.COMPLETE)
@Documented
@Constraint(validatedBy = TitleStatedValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TitleStated.List.class)
public @interface TitleStated {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.TitleStated.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link TitleStated} constraints on the same element. */
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
        TitleStated[] value();
    }
}
