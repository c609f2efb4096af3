package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;

/** Groups the notes of the Markdown reader: one line for the same message in several places. */
final class NoteLines {

    private final RepeatedLines lines;

    NoteLines(ReportPhrases phrases) {
        this.lines = new RepeatedLines(phrases);
    }

    void add(ReaderNote note) {
        Severity severity = note.contradiction() ? Severity.WARNING : null;
        ReportLine line = new ReportLine(LineRank.of(note), note.position(), severity, note.message(), "");
        if (note.kind().equals("OTHER_SECTION") || quotesTemplateText(note)) {
            add(note, line);
        } else {
            lines.add(line);
        }
    }

    /** Adds a line for a note, which is merged with those for other notes of its kind. */
    void add(ReaderNote note, ReportLine line) {
        lines.add(line, note.kind());
    }

    /** Adds a line that is merged with those of the same message. */
    void addRepeated(ReportLine line) {
        lines.add(line);
    }

    List<ReportLine> lines() {
        return lines.lines();
    }

    private static boolean quotesTemplateText(ReaderNote note) {
        return note.kind().equals("PLACEHOLDER") && note.message().startsWith("\"");
    }
}
