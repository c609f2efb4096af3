package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions.Position;

/**
 * What could not be told from a document.
 *
 * @param kind a name for programs
 * @param contradiction whether two facts of the document contradict each other
 * @param position where
 * @param message a sentence for people
 */
public record Remark(String kind, boolean contradiction, Position position, String message) {

    static Remark of(Note note) {
        return new Remark(
                note.getKind().name(),
                note.getKind().isContradiction(),
                new Position(note.getLine(), note.getColumn()),
                note.getReason());
    }
}
