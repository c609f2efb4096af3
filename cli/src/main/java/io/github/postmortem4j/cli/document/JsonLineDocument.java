package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.JsonLine;
import io.github.postmortem4j.source.SourcePositions;

/** A document that was loaded from one line of a file of newline-delimited JSON. */
final class JsonLineDocument extends Document {

    private static final byte[] NOT_A_FILE = {};

    private final JsonLine line;

    JsonLineDocument(DocumentSource source, JsonLine line) {
        super(source, line.read(), NOT_A_FILE);
        this.line = line;
    }

    @Override
    public SourcePositions positions() {
        return line.positions();
    }
}
