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

/** What the library says of documents: its reader, and a plain validator with its constraints. */
final class Library {

    static final String CONSTRAINTS = "io.github.postmortem4j.validation.constraint.";
    private static final PostmortemJson READER = PostmortemJson.create();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Library() {}

    /** {@return why a document is not what a schema takes; nothing when it is} */
    static List<Fault> faultsOf(Document document, PostmortemSchema schema) {
        Postmortem postmortem;
        try {
            postmortem = READER.read(document.json());
        } catch (PostmortemJsonException e) {
            return List.of(new Fault(Fault.READER, e.getProblem(), valueAt(e.getPointer(), document)));
        }
        Object held = schema == PostmortemSchema.PUBLISHABLE ? new Published(postmortem) : new Drafted(postmortem);
        return VALIDATOR.validate(held).stream()
                .map(violation -> fault(violation, document))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation, Document document) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = constraint.getAnnotation(Rule.class);
        String value = valueAt(pointer(violation.getPropertyPath()), document);
        return rule == null
                ? new Fault("V1", constraint.getSimpleName(), value)
                : new Fault(rule.id(), nameOf(violation.getMessageTemplate()), value);
    }

    private static String valueAt(String pointer, Document document) {
        JsonNode value = document.tree().at(pointer);
        return value.isString() || value.isNull() ? value.asString("") : value.toString();
    }

    /** The constraint and the variant, out of the key of a message. */
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
