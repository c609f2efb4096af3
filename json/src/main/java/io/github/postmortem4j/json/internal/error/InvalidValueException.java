package io.github.postmortem4j.json.internal.error;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by the codecs of this module for an invalid value; its original message is shown to the user as it is. */
public final class InvalidValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception at the position of the parser. */
    public InvalidValueException(JsonParser parser, String message, Class<?> targetType) {
        super(parser, message, targetType);
    }

    private InvalidValueException(JsonParser parser, String message, TokenStreamLocation location) {
        super(parser, message, location);
    }

    /** {@return an exception with another message for an error that Jackson found, at the same position and path} */
    public static InvalidValueException of(
            JacksonException error, String message, JsonParser parser, Class<?> targetType) {
        if (error instanceof InvalidValueException same) {
            return same;
        }
        InvalidValueException invalid = new InvalidValueException(parser, message, error.getLocation());
        invalid._targetType = targetType;
        // Jackson sets no cause, which then cannot be set any more.
        invalid.addSuppressed(error);
        List<Reference> path = error.getPath();
        for (int i = path.size() - 1; i >= 0; i--) {
            invalid.prependPath(path.get(i));
        }
        return invalid;
    }
}
