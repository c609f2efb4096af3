package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.BlamelessTextValidator;
import io.github.postmortem4j.validation.internal.constraint.BlamelessValidator;
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
 * The language is blameless: no "to blame", "X's fault", "human error", "careless", "should have known" or the like
 * (rule A3, advice). Reported on each text that blames, once, with the first phrase found in it.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, whose title and prose are read, and any {@link CharSequence}.
 * It is valid when {@code null}, and a document also when it waives the rule. The phrases are English whole words,
 * whatever their case.
 *
 * <p>Not taken for blame: technical terms ("page fault", "fault tolerance", "git blame") and what is taken back right
 * away ("nobody was to blame", "not the operator's fault"). It knows no grammar beyond that: a text that quotes "human
 * error" in order to reject it is reported too, and blame in other words is not.
 */
@Rule(
        id = "A3",
        spec = "The language is blameless: the text describes the system that let it happen, not who did it.",
        example = "The prompt did not tell the two servers apart, and the command ran on the wrong one.",
        severity = Severity.WARNING,
        stage = Stage.PUBLISHABLE,
        source = "John Allspaw, \"Blameless PostMortems and a Just Culture\" (Etsy, 2012); Google, Site "
                + "Reliability Engineering (2016), chapter 15")
@Documented
@Constraint(validatedBy = {BlamelessValidator.class, BlamelessTextValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Blameless.List.class)
public @interface Blameless {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.Blameless.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link Blameless} constraints on the same element. */
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
        Blameless[] value();
    }
}
