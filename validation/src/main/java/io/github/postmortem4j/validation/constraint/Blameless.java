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
 * Requires blameless language: no "to blame", "X's fault", "human error", "careless", "should have known" or similar
 * (rule A3, advice). Reported once on each text that assigns blame, with the first phrase found in it.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, of which it checks the title and the prose, or a {@link
 * CharSequence}. Both are valid if {@code null}; a document is also valid if it waives the rule. The phrases are
 * English, and those of the language of the document if that is French, German, Portuguese or Spanish, judged by its
 * most frequent words. They match whole words and ignore case.
 *
 * <p>Phrases such as "at fault" and "failed to notice" count only after a person or a team: "the disk controller was at
 * fault" does not blame anyone. Technical terms ("page fault", "fault tolerance", "git blame") and negated phrases
 * ("nobody was to blame", "not the operator's fault") do not count either. There is no other analysis of grammar: a
 * text that quotes "human error" in order to reject it is reported, and blame in other words is not.
 */
@Rule(
        id = "A3",
        spec = "The language is blameless: it describes how the system allowed the incident, not who caused it.",
        example = "The prompt looked the same on both servers, and the command ran on the wrong one.",
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
