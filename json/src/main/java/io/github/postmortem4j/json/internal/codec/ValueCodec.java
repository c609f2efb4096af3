package io.github.postmortem4j.json.internal.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes the values of one type. Immutable. */
abstract class ValueCodec {

    /**
     * {@return the value that starts at the current token, which is not {@code null}}
     *
     * <p>Afterwards the parser is at the last token of the value.
     *
     * @throws io.github.postmortem4j.json.internal.error.UnreadableValueException if the format does not allow the value
     */
    abstract Object read(JsonParser parser);

    abstract void write(JsonGenerator generator, Object value);

    /** {@return whether a property is left out that has this value} */
    boolean isAbsent(Object value) {
        return false;
    }
}
