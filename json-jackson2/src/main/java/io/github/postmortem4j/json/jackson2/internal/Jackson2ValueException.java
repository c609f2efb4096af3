package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;

/** Thrown for an invalid value; its original message is shown to the user as it is. */
final class Jackson2ValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception at the position of the parser. */
    Jackson2ValueException(JsonParser parser, String message, Class<?> targetType) {
        super(parser, message, targetType);
    }

    private Jackson2ValueException(JsonParser parser, String message, JsonLocation location) {
        super(parser, message, location);
    }

    /** {@return an exception with another message for an error that Jackson found, at the same position and path} */
    static Jackson2ValueException of(
            JsonMappingException error, String message, JsonParser parser, Class<?> targetType) {
        if (error instanceof Jackson2ValueException same) {
            return same;
        }
        Jackson2ValueException invalid = new Jackson2ValueException(parser, message, error.getLocation());
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
