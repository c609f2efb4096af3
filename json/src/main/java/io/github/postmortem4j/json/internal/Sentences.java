package io.github.postmortem4j.json.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Says in one sentence what Jackson reports in terms of classes and tokens. */
final class Sentences {

    private Sentences() {}

    static String of(JacksonException exception, JsonParser parser) {
        if (exception instanceof ValueProblem problem) {
            return problem.getOriginalMessage();
        }
        if (exception instanceof StreamConstraintsException limit) {
            return Limits.sentence(limit.getOriginalMessage());
        }
        if (exception instanceof UnexpectedEndOfInputException) {
            return "the document ends too early: an object, an array or a text is not closed";
        }
        if (exception instanceof InputCoercionException) {
            return "the number is too large: expected a whole number up to " + Long.MAX_VALUE;
        }
        if (exception instanceof StreamReadException syntax) {
            return ofSyntax(syntax.getOriginalMessage());
        }
        if (exception instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return ofMismatch(mismatch, parser);
        }
        return exception.getOriginalMessage();
    }

    private static String ofSyntax(String message) {
        if (message.startsWith("Duplicate Object property")) {
            return "the member " + message.substring(message.indexOf('"')) + " stands twice in its object";
        }
        // What follows is advice for the programmer, not for the author.
        String firstLine = message.lines().findFirst().orElse(message).split(": enable ", 2)[0];
        return "this is not JSON: " + firstLine.substring(0, 1).toLowerCase(Locale.ROOT) + firstLine.substring(1);
    }

    private static String ofMismatch(MismatchedInputException mismatch, JsonParser parser) {
        if (mismatch instanceof InvalidNullException) {
            return "a list holds a null: leave the element out";
        }
        Class<?> target = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException format && target != null && target.isEnum()) {
            return quoted(format.getValue()) + " is not allowed here: expected " + describe(target);
        }
        JsonToken found = parser.currentToken();
        if (found == null) {
            return "there is nothing in it: expected a JSON object";
        }
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return "there is something after the end of the document: expected one JSON object and nothing else";
        }
        return "expected " + describe(target) + ", found " + describe(found);
    }

    private static String quoted(@Nullable Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static String describe(@Nullable Class<?> target) {
        if (target == null) {
            return "something else";
        }
        if (target.isEnum()) {
            return "one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (target == String.class) {
            return "a text";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target == Long.class) {
            return "a whole number";
        }
        if (target == BigDecimal.class) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(target) ? "an array" : "an object";
    }

    static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> token.asString();
        };
    }
}
