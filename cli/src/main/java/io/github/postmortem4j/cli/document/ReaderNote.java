package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions.Position;

/**
 * A note of the Markdown reader: something that it did not understand, or that contradicts itself.
 *
 * @param kind the kind of the note, for programs
 * @param contradiction whether two facts of the document contradict each other
 * @param position the position of the text
 * @param message the message, for people
 */
public record ReaderNote(String kind, boolean contradiction, Position position, String message) {

    static ReaderNote of(Note note) {
        return new ReaderNote(
                note.getKind().name(),
                note.getKind().isContradiction(),
                new Position(note.getLine(), note.getColumn()),
                note.getMessage());
    }
}
