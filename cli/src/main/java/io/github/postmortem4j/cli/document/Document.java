package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.source.SourcePositions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A document as it was read. */
public abstract class Document {

    private final DocumentSource source;
    private final Postmortem postmortem;
    private final byte[] content;

    Document(DocumentSource source, Postmortem postmortem, byte[] content) {
        this.source = source;
        this.postmortem = postmortem;
        this.content = content;
    }

    public DocumentSource source() {
        return source;
    }

    public Postmortem postmortem() {
        return postmortem;
    }

    byte[] content() {
        return content;
    }

    /** Returns where its values stand, which may be worked out anew by each call. */
    public abstract SourcePositions positions();

    /** Returns what could not be told from it, in its order; of JSON, all can be told, or nothing. */
    public List<ReaderNote> remarks() {
        return List.of();
    }

    /** Returns whether it is this text, in UTF-8. */
    public boolean hasContent(String text) {
        return Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8));
    }
}
