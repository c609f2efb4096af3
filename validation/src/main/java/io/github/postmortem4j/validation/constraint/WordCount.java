package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.WordCountOfTextValidator;
import io.github.postmortem4j.validation.internal.constraint.WordCountValidator;
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
 * Text has neither too few nor too many words (rule B1). On a document it counts all prose that the author wrote,
 * not the title, names, tags, labels or times, and is reported on the document as a whole.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, valid when {@code null} and when it waives the rule, and
 * any {@link CharSequence}, valid when {@code null}. Words are counted as the JDK's {@link
 * java.text.BreakIterator} finds them, the same in every locale; a word holds a letter or a digit.
 */
@Rule(
        id = "B1",
        spec = "Brief and straight to the point: 400 to 600 words.",
        example = "A page that is read in three minutes: no more than about thirty short paragraphs and " + "entries.",
        stage = Stage.CONCISE)
@Documented
@Constraint(validatedBy = {WordCountValidator.class, WordCountOfTextValidator.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WordCount.List.class)
public @interface WordCount {

    /** {@return the smallest number of words, 0 or more} */
    int min() default 400;

    /** {@return the greatest number of words, no less than {@link #min()}} */
    int max() default 600;

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.WordCount.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link WordCount} constraints on the same element. */
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
        WordCount[] value();
    }
}
