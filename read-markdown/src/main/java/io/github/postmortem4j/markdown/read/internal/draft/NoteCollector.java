package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes down what could not be read; no more than a person would look at. */
public final class NoteCollector {

    private final int max;
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int left;

    public NoteCollector(int max) {
        this.max = max;
    }

    public void add(NoteKind kind, MarkdownLine line, String reason) {
        add(kind, line.line(), line.column(), reason);
    }

    public void add(NoteKind kind, int line, int column, String reason) {
        if (notes.size() < max) {
            notes.add(new Note(kind, line, column, reason));
        } else {
            left++;
        }
    }

    /** Says what is true of many lines on the first of them. */
    public void once(NoteKind kind, MarkdownLine line, String reason) {
        if (said.add(kind + reason)) {
            add(kind, line, reason);
        }
    }

    /** {@return the notes, in the order of the document} */
    public List<Note> inOrder() {
        if (left > 0) {
            Note last = notes.get(notes.size() - 1);
            notes.add(
                    new Note(NoteKind.MORE_NOTES, last.getLine(), last.getColumn(), left + " more notes are left out"));
        }
        notes.sort(Comparator.comparingInt(Note::getLine).thenComparingInt(Note::getColumn));
        return List.copyOf(notes);
    }
}
