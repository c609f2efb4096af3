package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.JustifiedWaiversValidator;
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
 * Requires that each waiver names an existing rule that can be waived, that no rule is waived twice, and that each
 * waiver gives a reason (rule W1). Reported on {@code waivers[i].rule} or {@code waivers[i].reason}.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}. It is valid if it is {@code null}. A rule of stage {@link
 * Stage#DRAFT DRAFT} cannot be waived. This constraint does not report unnecessary waivers; {@link
 * io.github.postmortem4j.validation.PostmortemValidator} reports them as advice.
 */
@Rule(
        id = "W1",
        spec = "Each waiver names a rule that can be waived and gives a reason, and no rule is waived twice.",
        example = "\"waivers\": [{\"rule\": \"S5\", \"reason\": \"The percentage was not " + "measured.\"}]",
        stage = Stage.DRAFT)
@Documented
@Constraint(validatedBy = JustifiedWaiversValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(JustifiedWaivers.List.class)
public @interface JustifiedWaivers {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.JustifiedWaivers.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link JustifiedWaivers} constraints on the same element. */
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
        JustifiedWaivers[] value();
    }
}
