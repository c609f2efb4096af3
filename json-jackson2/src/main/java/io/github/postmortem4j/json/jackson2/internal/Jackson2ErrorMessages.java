package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.postmortem4j.internal.json.ValueMessages;
import org.jspecify.annotations.Nullable;

/** Turns exceptions of Jackson, which name classes and tokens, into messages for the author of a document. */
final class Jackson2ErrorMessages {

    private Jackson2ErrorMessages() {}

    /**
     * {@return what is wrong and what would be right, or {@code null} if the exception does not report an invalid value,
     * but for example invalid JSON}
     */
    static @Nullable String of(JsonMappingException exception, JsonParser parser) {
        if (exception.getCause() instanceof InputCoercionException) {
            return ValueMessages.NUMBER_TOO_LARGE;
        }
        if (exception.getCause() instanceof NumberFormatException) {
            return ValueMessages.EXPONENT_OUT_OF_RANGE;
        }
        if (exception instanceof ValueInstantiationException rejected && rejected.getCause() != null) {
            return String.valueOf(rejected.getCause().getMessage());
        }
        return exception instanceof MismatchedInputException mismatch ? ofMismatch(mismatch, parser) : null;
    }

    private static @Nullable String ofMismatch(MismatchedInputException mismatch, JsonParser parser) {
        if (mismatch instanceof Jackson2ValueException invalid) {
            return invalid.getOriginalMessage();
        }
        if (mismatch instanceof InvalidNullException) {
            return ValueMessages.NULL_IN_ARRAY;
        }
        Class<?> target = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException format && target != null && target.isEnum()) {
            return ValueMessages.notAllowed(format.getValue(), target);
        }
        JsonToken found = parser.currentToken();
        return found == null ? null : ValueMessages.unexpected(target, describe(found));
    }

    /** {@return the kind of value that a token starts, with its article} */
    static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> String.valueOf(token.asString());
        };
    }
}
