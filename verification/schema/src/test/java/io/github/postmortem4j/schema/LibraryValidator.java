package io.github.postmortem4j.schema;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.constraint.DraftPostmortem;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/** Validates documents with the reader of the library and with a plain validator and its constraints. */
final class LibraryValidator {

    static final String CONSTRAINTS = "io.github.postmortem4j.validation.constraint.";
    private static final PostmortemJson READER = PostmortemJson.create();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private LibraryValidator() {}

    /** {@return the reasons why a document does not have the form that a schema describes} */
    static List<Rejection> rejectionsOf(SchemaDocument document, PostmortemSchema schema) {
        Postmortem postmortem;
        try {
            postmortem = READER.read(document.json());
        } catch (PostmortemJsonException e) {
            return List.of(
                    new Rejection(Rejection.READER, e.getOriginalMessage(), valueAt(e.getPointer(), document.tree())));
        }
        Object holder = schema == PostmortemSchema.PUBLISHABLE ? new Published(postmortem) : new Drafted(postmortem);
        JsonNode tree = document.tree();
        return VALIDATOR.validate(holder).stream()
                .map(violation -> rejection(violation, tree))
                .toList();
    }

    private static Rejection rejection(ConstraintViolation<?> violation, JsonNode document) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = constraint.getAnnotation(Rule.class);
        String value = valueAt(pointer(violation.getPropertyPath()), document);
        return rule == null
                ? new Rejection("V1", constraint.getSimpleName(), value)
                : new Rejection(rule.id(), nameOf(violation.getMessageTemplate()), value);
    }

    private static String valueAt(String pointer, JsonNode document) {
        JsonNode value = document.at(pointer);
        return value.isString() || value.isNull() ? value.asString("") : value.toString();
    }

    /** {@return the name of the constraint and of its message, from the key of a message} */
    static String nameOf(String messageKey) {
        return messageKey.replaceAll("^\\{?" + CONSTRAINTS + "|\\.message}?$", "");
    }

    private static String pointer(Path path) {
        return path.toString()
                .replaceFirst("^document\\b", "")
                .replace(".<list element>", "")
                .replace(".timeline.entries", ".timeline")
                .replaceAll("[.\\[]", "/")
                .replace("]", "");
    }

    private record Drafted(@Valid @DraftPostmortem Postmortem document) {}

    private record Published(@Valid @PublishablePostmortem Postmortem document) {}
}
