package io.github.postmortem4j.json.internal.read;

import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.error.ReadLimitMessages;
import io.github.postmortem4j.json.internal.input.JsonInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Creates the errors of the reader. */
final class ReadErrors {

    private ReadErrors() {}

    /** {@return the error for an exception of Jackson, at its position in the input} */
    static JsonError of(JacksonException exception, JsonParser parser, JsonInput input) {
        TokenStreamLocation location =
                exception.getLocation() == null ? parser.currentLocation() : exception.getLocation();
        int line = Math.max(1, location.getLineNr());
        return new JsonError(
                JacksonErrorMessages.of(exception, parser),
                pointer(exception, parser).toString(),
                line,
                input.columnInCharacters(line, Math.max(1, location.getColumnNr())));
    }

    /** The parser may be past a value of the wrong type when a deserializer reports it; the exception has its path. */
    private static JsonPointer pointer(JacksonException exception, JsonParser parser) {
        if (!(exception instanceof MismatchedInputException)) {
            return parser.streamReadContext().pathAsPointer();
        }
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference reference : exception.getPath()) {
            pointer = reference.getPropertyName() == null
                    ? pointer.appendIndex(reference.getIndex())
                    : pointer.appendProperty(reference.getPropertyName());
        }
        return pointer;
    }

    static JsonError nullDocument() {
        return new JsonError("expected an object, found null", "", 1, 1);
    }

    static JsonError unknownEncoding() {
        return new JsonError("invalid JSON: expected text in UTF-8, UTF-16, or UTF-32", "", 1, 1);
    }

    static JsonError documentTooLong() {
        return new JsonError(ReadLimitMessages.documentTooLong(), "", 1, 1);
    }
}
