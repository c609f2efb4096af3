package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.timeline.MaxSentencesOfTextValidator;
import io.github.postmortem4j.validation.internal.constraint.timeline.MaxSentencesValidator;
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
 * Limits the number of sentences of a text. On a document, requires that every timeline entry has a time and a text of
 * 1 to {@link #value()} sentences and at most 50 words (rule T1). Reported on {@code timeline.entries[i].text}, or on {@code
 * timeline.entries[i].at} if the time is missing.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, which is valid if it is {@code null} or waives the rule, or a
 * {@link CharSequence}, which is valid if it is {@code null} or contains no sentence. Sentences are counted with the
 * JDK's {@link java.text.BreakIterator}, with the same result in every locale. In addition, a full stop ends a
 * sentence before a lower-case letter. Line breaks, common abbreviations, initials and ellipses do not end a sentence.
 * Words are counted as for {@link WordCount}. Code blocks are ignored.
 */
@Rule(
        id = "T1",
        spec = "The timeline is a list of \"time - text\" entries, each text 1 or 2 sentences long.",
        example = "{\"at\": \"2019-07-02T14:07:00Z\", \"kind\": \"MITIGATED\", \"text\": \"The global "
                + "kill switch was used.\"}",
        stage = Stage.PUBLISHABLE)
@Documented
@Constraint(validatedBy = {MaxSentencesValidator.class, MaxSentencesOfTextValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MaxSentences.List.class)
public @interface MaxSentences {

    /** {@return the maximum number of sentences, 1 or more} */
    int value() default 2;

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.MaxSentences.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link MaxSentences} constraints on the same element. */
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
        MaxSentences[] value();
    }
}
