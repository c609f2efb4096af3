package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.input.JsonInput;
import io.github.postmortem4j.source.SourcePositions;

/**
 * A line of a JSON Lines stream, which contains one document that has not been parsed yet.
 *
 * <p>Parsing is left to the caller, who can decide how to handle an invalid document and which thread parses it. A line
 * keeps its text and can be read more than once. Instances are immutable and safe for use by multiple threads.
 */
public final class JsonLine {

    private final PostmortemJson json;
    private final JsonInput input;
    private final TextOrigin origin;

    JsonLine(PostmortemJson json, JsonInput input, TextOrigin origin) {
        this.json = json;
        this.input = input;
        this.origin = origin;
    }

    /** {@return the number of this line in the stream, from 1; blank lines are counted} */
    public int getNumber() {
        return origin.firstLine();
    }

    /**
     * Reads the document on this line.
     *
     * @return the postmortem, never {@code null}
     * @throws PostmortemJsonException if the line is not a valid document or exceeds a limit; its line is the number of
     *     this line
     */
    public Postmortem read() {
        return json.read(input, origin);
    }

    /**
     * Returns the positions of the values in the document, for example to show findings in the text.
     *
     * @return the positions of all values; their line is the number of this line
     * @throws PostmortemJsonException if the line is not valid JSON or exceeds a limit; its line is the number of this
     *     line
     */
    public SourcePositions positions() {
        return json.positions(input, origin);
    }

    /** {@return the number of the line, without its text} */
    @Override
    public String toString() {
        return "JsonLine{" + getNumber() + "}";
    }
}
