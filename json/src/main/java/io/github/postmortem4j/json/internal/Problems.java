package io.github.postmortem4j.json.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Finds out what went wrong and where. */
public final class Problems {

    private Problems() {}

    /** {@return the problem that ended reading} */
    static Problem whileReading(JacksonException exception, JsonParser parser, Source source) {
        TokenStreamLocation location =
                exception.getLocation() == null ? parser.currentLocation() : exception.getLocation();
        int line = Math.max(1, location.getLineNr());
        return new Problem(
                Sentences.of(exception, parser),
                pointer(exception, parser).toString(),
                line,
                source.columnInCharacters(line, Math.max(1, location.getColumnNr())));
    }

    /** A reader may have looked ahead when it finds a value of the wrong type; its exception knows where that began. */
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

    /** {@return the problem that a document is nothing but {@code null}} */
    static Problem nullDocument() {
        return new Problem("expected an object, found null", "", 1, 1);
    }

    /** {@return the problem that a document is in none of the encodings of JSON} */
    static Problem unknownEncoding() {
        return new Problem("this is not JSON: expected text in UTF-8, UTF-16 or UTF-32", "", 1, 1);
    }

    /** {@return the problem that a document in memory is too long} */
    static Problem documentTooLong() {
        return new Problem(Limits.documentTooLong(), "", 1, 1);
    }

    /** {@return the problem that ended writing} */
    public static Problem whileWriting(JacksonException exception, JsonGenerator generator) {
        return new Problem(
                exception.getOriginalMessage(),
                generator.streamWriteContext().pathAsPointer().toString(),
                0,
                0);
    }
}
