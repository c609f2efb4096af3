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
 * Ready to be published: complete, concise, and nothing is wrong.
 *
 * <p>It holds the rules of severity {@link io.github.postmortem4j.validation.rule.Severity#ERROR ERROR} alone,
 * because any violation makes a framework reject the request. Advice is {@link PostmortemAdvice}; both together
 * give what {@link io.github.postmortem4j.validation.PostmortemValidator} gives as errors and warnings.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}; {@code null} is valid. Each rule reports on its own
 * property, with its own annotation type; nothing is reported on behalf of the whole. Put {@link
 * jakarta.validation.Valid @Valid} beside it, so that the standard constraints on the types are checked too.
 */
@CompletePostmortem
// Not @ConcisePostmortem: it reaches the rules of a draft a second way, and Apache BVal would report them twice.
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

    /** {@return the message, which is never used: each rule has its own} */
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
