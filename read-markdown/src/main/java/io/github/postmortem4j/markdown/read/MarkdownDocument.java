package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.internal.Reading;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;

/** What a {@link MarkdownReader} found in a document. An immutable value, safe for use by many threads. */
public final class MarkdownDocument {

    private final Reading reading;

    MarkdownDocument(Reading reading) {
        this.reading = reading;
    }

    /** {@return the postmortem: a draft that holds only what the text says} */
    public Postmortem getPostmortem() {
        return reading.postmortem();
    }

    /** {@return what could not be read or is ambiguous, in the order of the document} */
    public List<Note> getNotes() {
        return reading.notes();
    }

    /**
     * {@return whether the document has the form that the renderer writes, and was read by that form; any other is read by what
     * people write}
     */
    public boolean isRendered() {
        return reading.rendered();
    }

    /** {@return where the values stand in the text; lines and columns as in {@link Note}} */
    public SourcePositions getPositions() {
        return reading.positions();
    }
}
