package io.github.postmortem4j.json.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Finds out what went wrong and where. */
public final class Problems {

    private Problems() {}

    /** {@return the problem that ended reading} */
    public static Problem whileReading(JacksonException exception, JsonParser parser) {
        TokenStreamLocation location =
                exception.getLocation() == null ? parser.currentLocation() : exception.getLocation();
        return new Problem(
                Sentences.of(exception, parser),
                parser.streamReadContext().pathAsPointer().toString(),
                Math.max(0, location.getLineNr()),
                Math.max(0, location.getColumnNr()));
    }

    /** {@return the problem that a document is nothing but {@code null}} */
    public static Problem nullDocument() {
        return new Problem("expected an object, found null", "", 1, 1);
    }

    /** {@return the problem that a document in memory is too long} */
    public static Problem documentTooLong() {
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
