package io.github.postmortem4j.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a document that is ready for publication: complete, concise, and nothing is wrong.
 *
 * <p>Contains only the rules of severity {@link io.github.postmortem4j.validation.rule.Severity#ERROR ERROR}, because a
 * framework rejects a request for any violation. {@link PostmortemAdvice} contains the others. Together they find the
 * errors and warnings of {@link io.github.postmortem4j.validation.PostmortemValidator}.
 *
 * <p>For other limits of length, compose your own constraint of {@link CompletePostmortem}, {@link MaxSentences} and
 * {@link WordCount} with those limits.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}; {@code null} is valid. Each rule is reported on its own
 * property with its own annotation type; this annotation is never reported itself. Add {@link
 * jakarta.validation.Valid @Valid} to check the standard constraints on the types too.
 */
@CompletePostmortem
@MaxSentences
@WordCount
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PublishablePostmortem.List.class)
public @interface PublishablePostmortem {

    /** {@return the message, which is unused because each rule has its own} */
    String message() default "";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link PublishablePostmortem} constraints on the same element. */
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
        PublishablePostmortem[] value();
    }
}
