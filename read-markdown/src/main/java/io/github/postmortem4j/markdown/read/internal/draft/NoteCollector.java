package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects notes, up to a maximum number. */
public final class NoteCollector {

    private final int max;
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private int dropped;

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
            dropped++;
        }
    }

    /** Adds a note unless the same note has been added for an earlier line. For problems that affect many lines. */
    public void addOnce(NoteKind kind, MarkdownLine line, String reason) {
        if (reported.add(kind + reason)) {
            add(kind, line, reason);
        }
    }

    /** {@return the notes in document order; if some were dropped, the last note reports how many} */
    public List<Note> inOrder() {
        if (dropped > 0) {
            Note last = notes.get(notes.size() - 1);
            notes.add(new Note(
                    NoteKind.NOTES_TRUNCATED,
                    last.getLine(),
                    last.getColumn(),
                    dropped == 1 ? "1 more note was left out" : dropped + " more notes were left out"));
        }
        notes.sort(Comparator.comparingInt(Note::getLine).thenComparingInt(Note::getColumn));
        return List.copyOf(notes);
    }
}
