package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.write.LineEndings;
import io.github.postmortem4j.source.SourcePositions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A document that was loaded, with its source. */
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

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    byte[] content() {
        return content;
    }

    /** Returns the positions of the values in the document. Each call may compute them again. */
    public abstract SourcePositions positions();

    /** Returns the notes of the Markdown reader in document order, or an empty list for JSON. */
    public List<ReaderNote> notes() {
        return List.of();
    }

    /** Returns the postmortem as it would be if the times without a time zone were in UTC. */
    public Postmortem withAssumedZone() {
        return postmortem;
    }

    /** Returns the number of words of the source, or a negative number if they are those of the fields. */
    public int sourceWords() {
        return -1;
    }

    /** Returns whether a person wrote the document as Markdown. */
    public boolean isHandwritten() {
        return false;
    }

    /** Returns whether the content of the file is exactly this text in UTF-8. */
    public boolean hasContent(String text) {
        return Arrays.equals(content, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether every line of the content ends with CR LF, as in a checkout of Git with {@code core.autocrlf}. */
    public boolean hasWindowsLineEndings() {
        return LineEndings.areWindows(content);
    }
}
