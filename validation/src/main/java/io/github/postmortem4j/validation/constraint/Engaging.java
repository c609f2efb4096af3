package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.EngagingValidator;
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
 * Requires an opening that catches the eye: a hook with a text or a figure (rule E1, advice). Reported on {@code hook}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null} or waives the rule. Neither
 * blank text nor a figure without a URI counts.
 */
@Rule(
        id = "E1",
        spec = "The document makes people want to read it: humor, a pretty diagram, anything that catches the eye.",
        example = "\"hook\": {\"text\": \"The rule was only a simulation. The 27 minutes that followed "
                + "were real.\"}",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE)
@Documented
@Constraint(validatedBy = EngagingValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Engaging.List.class)
public @interface Engaging {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.Engaging.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link Engaging} constraints on the same element. */
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
        Engaging[] value();
    }
}
