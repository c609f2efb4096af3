package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.source.SourcePositions;

/** A document that was loaded from a JSON file. */
final class JsonDocument extends Document {

    private final PostmortemJson json;

    JsonDocument(DocumentSource source, byte[] content, PostmortemJson json) {
        super(source, json.read(content), content);
        this.json = json;
    }

    @Override
    public SourcePositions positions() {
        return json.positions(content());
    }
}
