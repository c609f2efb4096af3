package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.source.SourcePositions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A document as it was read. */
public final class Document {

    private final DocumentSource source;
    private final Postmortem postmortem;
    private final byte[] content;
    private final PostmortemJson json;

    Document(DocumentSource source, byte[] content, PostmortemJson json) {
        this.source = source;
        this.postmortem = json.read(content);
        this.content = content;
        this.json = json;
    }

    public DocumentSource source() {
        return source;
    }

    public Postmortem postmortem() {
        return postmortem;
    }

    /** Returns where its values stand, which is worked out anew by each call. */
    public SourcePositions positions() {
        return json.positions(content);
    }

    /** Returns whether it is this text, in UTF-8. */
    public boolean hasContent(String text) {
        return Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8));
    }
}
