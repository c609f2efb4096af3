package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.Source;
import io.github.postmortem4j.source.SourcePositions;

/**
 * A line of newline-delimited JSON, which holds one document that has not been read yet.
 *
 * <p>So whoever goes through many documents decides what to do about one that cannot be read, and on which thread to read.
 * A line keeps its text and can be read more than once; immutable, and safe for use by many threads.
 */
public final class JsonLine {

    private final PostmortemJson json;
    private final Source source;
    private final int number;

    JsonLine(PostmortemJson json, Source source, int number) {
        this.json = json;
        this.source = source;
        this.number = number;
    }

    /** {@return which line it is, from 1; blank lines count} */
    public int number() {
        return number;
    }

    /**
     * Reads the document.
     *
     * @return the postmortem
     * @throws PostmortemJsonException if the line does not hold one, or reaches a limit; it names this line
     */
    public Postmortem read() {
        return json.read(source, number);
    }

    /**
     * Finds where the values of the document stand, to show findings in the text.
     *
     * @return the places of its values, in this line
     * @throws PostmortemJsonException if the line is not JSON, or reaches a limit; it names this line
     */
    public SourcePositions positions() {
        return json.positions(source, number);
    }
}
