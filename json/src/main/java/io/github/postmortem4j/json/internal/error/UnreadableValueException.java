package io.github.postmortem4j.json.internal.error;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Thrown for a value that the format does not allow; its original message is shown to the user as it is. */
public final class UnreadableValueException extends StreamReadException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception at the current token of the parser. */
    public UnreadableValueException(JsonParser parser, String message, Throwable cause) {
        super(parser, message, parser.currentTokenLocation(), cause);
    }

    private UnreadableValueException(JsonParser parser, String message) {
        super(parser, message, parser.currentTokenLocation());
    }

    /** {@return an exception for a value that is not allowed} */
    public static UnreadableValueException of(JsonParser parser, String message) {
        return new UnreadableValueException(parser, message);
    }

    /** {@return an exception for a value of the wrong kind} */
    public static UnreadableValueException expected(String expected, JsonParser parser) {
        return new UnreadableValueException(
                parser, "expected " + expected + ", found " + JacksonErrorMessages.describe(parser.currentToken()));
    }

    /** {@return an exception for a property whose name, the current token, the object already has} */
    public static UnreadableValueException duplicate(JsonParser parser) {
        return new UnreadableValueException(parser, "duplicate property \"" + parser.currentName() + '"');
    }
}
