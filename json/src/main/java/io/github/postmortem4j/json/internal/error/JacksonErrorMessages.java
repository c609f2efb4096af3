package io.github.postmortem4j.json.internal.error;

import io.github.postmortem4j.internal.json.ValueMessages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns exceptions of Jackson, which name classes and tokens, into messages for the author of a document. */
public final class JacksonErrorMessages {

    private JacksonErrorMessages() {}

    /** {@return what is wrong and what would be right, without the position} */
    public static String of(JacksonException exception, JsonParser parser) {
        if (exception instanceof UnreadableValueException || exception instanceof InvalidValueException) {
            return exception.getOriginalMessage();
        }
        if (exception instanceof StreamConstraintsException limit) {
            return ReadLimitMessages.of(limit.getOriginalMessage());
        }
        if (exception instanceof UnexpectedEndOfInputException) {
            return "unexpected end of document: an object, array, or string is not closed";
        }
        if (exception instanceof InputCoercionException) {
            return ValueMessages.NUMBER_TOO_LARGE;
        }
        if (exception instanceof StreamReadException syntax) {
            return ofSyntax(syntax.getOriginalMessage());
        }
        if (exception instanceof ValueInstantiationException rejected && rejected.getCause() != null) {
            return String.valueOf(rejected.getCause().getMessage());
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return ofMismatch(mismatch, parser);
        }
        return exception.getOriginalMessage();
    }

    private static String ofSyntax(String message) {
        if (message.startsWith("Duplicate Object property")) {
            return "duplicate property " + message.substring(message.indexOf('"'));
        }
        return "invalid JSON: " + SyntaxErrorMessages.of(message);
    }

    private static String ofMismatch(MismatchedInputException mismatch, JsonParser parser) {
        if (mismatch instanceof InvalidNullException) {
            return ValueMessages.NULL_IN_ARRAY;
        }
        Class<?> target = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException format && target != null && target.isEnum()) {
            return ValueMessages.notAllowed(format.getValue(), target);
        }
        JsonToken found = parser.currentToken();
        if (found == null) {
            return "the document is empty: expected a JSON object";
        }
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return "unexpected content after the end of the document: expected a single JSON object";
        }
        return ValueMessages.unexpected(target, describe(found));
    }

    /** {@return the kind of value that a token starts, with its article} */
    public static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> token.asString();
        };
    }
}
