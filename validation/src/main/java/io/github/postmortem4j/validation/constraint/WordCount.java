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
 * Limits the number of words of a text (rule B1). On a document, counts all prose that the author wrote, but not the
 * title, names, tags, labels and times, and is reported on the document as a whole.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, which is valid if it is {@code null} or waives the rule, or a
 * {@link CharSequence}, which is valid if it is {@code null}. Words are counted as follows, with the same result in every
 * locale:
 *
 * <ul>
 *   <li>A word is a segment that the JDK's {@link java.text.BreakIterator} finds, if it contains a letter or a digit. In
 *       Korean, a word is the text between two spaces.
 *   <li>In scripts without spaces between words, words are estimated from characters, so that the limits mean about the
 *       same as in English: 8 characters of Han count as 5 words, 2 of Hiragana or Katakana as 1 word, and 5 of Thai,
 *       Lao, Khmer or Burmese, including their marks, as 1 word. The ratios for Chinese and Japanese are those of the
 *       International Reading Speed Texts. Each run of such characters is at least 1 word.
 *   <li>Code blocks are evidence, not prose, and not counted: lines between fences of backticks or tildes, and lines
 *       that are indented by four spaces after an empty line.
 * </ul>
 */
@Rule(
        id = "B1",
        spec = "The document is brief and to the point: 400 to 600 words.",
        example = "A page that takes three minutes to read: at most about thirty short paragraphs and entries.",
        stage = Stage.PUBLISHABLE)
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

    /** {@return the minimum number of words, 0 or more} */
    int min() default 400;

    /** {@return the maximum number of words, at least {@link #min()}} */
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
