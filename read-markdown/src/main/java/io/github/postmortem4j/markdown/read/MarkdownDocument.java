package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.internal.Reading;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;

/** The result of reading a Markdown document. An immutable value, safe for use by multiple threads. */
public final class MarkdownDocument {

    private final Reading reading;

    MarkdownDocument(Reading reading) {
        this.reading = reading;
    }

    /** {@return the postmortem, which contains only what the document states; anything else is absent} */
    public Postmortem getPostmortem() {
        return reading.postmortem();
    }

    /** {@return the notes on what could not be read or is ambiguous, in document order; empty if there are none} */
    public List<Note> getNotes() {
        return reading.notes();
    }

    /**
     * {@return whether the document was recognized as a page of the renderer and read as such, rather than as a
     * hand-written document}
     */
    public boolean isRendered() {
        return reading.rendered();
    }

    /** {@return the positions of the values in the document, with lines and columns as in {@link Note}} */
    public SourcePositions getPositions() {
        return reading.positions();
    }

    /** {@return the postmortem in short, the kind of page and the number of notes} */
    @Override
    public String toString() {
        return "MarkdownDocument{" + reading.postmortem() + ", " + (isRendered() ? "rendered" : "hand-written") + ", "
                + reading.notes().size() + " notes}";
    }
}
