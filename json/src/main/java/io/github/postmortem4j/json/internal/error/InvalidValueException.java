package io.github.postmortem4j.json.internal.error;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by the codecs of this module for an invalid value; its original message is shown to the user as it is. */
public final class InvalidValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception at the position of the parser. */
    public InvalidValueException(JsonParser parser, String message, Class<?> targetType) {
        super(parser, message, targetType);
    }
}
