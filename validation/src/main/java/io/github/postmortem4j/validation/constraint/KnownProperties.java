package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.validation.internal.constraint.KnownPropertiesValidator;
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
 * Requires that every property is defined by the format or is marked as an extension by a name that starts with {@code
 * x-} (rule A8, advice). Each unknown property is reported separately, with the property that was probably meant: a
 * misspelled one ({@code titel}), one in snake case ({@code started_at}), or one of another object ({@code actionItems}
 * of the document).
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}, from whichever mapper. It is valid if it is {@code null}, or if
 * its {@code schemaVersion} is a later minor version, which may define more properties. The {@code $schema} of a document
 * is accepted, and so are the properties in which the reader of Markdown keeps what has no place in the types, such as
 * {@code otherSections} and {@code statedTime}.
 */
@Rule(
        id = "A8",
        spec = "Properties are those of the format, or extensions with names that start with x-.",
        example = "\"summary\": {\"startedAt\": \"2026-03-02T09:12:00+01:00\", \"x-cost\": 1250.50}",
        severity = Severity.WARNING,
        stage = Stage.DRAFT,
        source = "a misspelled property is read as an unknown one, so what it says is in no rule and on no page")
@Documented
@Constraint(validatedBy = KnownPropertiesValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownProperties.List.class)
public @interface KnownProperties {

    /** {@return the message, or its key in braces} */
    String message() default "{io.github.postmortem4j.validation.constraint.KnownProperties.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link KnownProperties} constraints on the same element. */
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
        KnownProperties[] value();
    }
}
