package io.github.postmortem4j.validation.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a value in a property named {@code value} with a plain validator. */
final class Violations {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Violations() {}

    /** {@return each violation as {@code path: message}, without the name of that property} */
    static List<String> of(Object holder) {
        return VALIDATOR.validate(holder).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .map(text -> text.startsWith("value.") ? text.substring("value.".length()) : text)
                .sorted()
                .toList();
    }
}
