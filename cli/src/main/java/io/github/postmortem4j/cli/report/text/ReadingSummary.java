package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes in a few lines what the reader understood of a Markdown document, and what it did not. */
public final class ReadingSummary {

    private ReadingSummary() {}

    /** Returns a line about what was understood, followed by the notes, in the format of compilers. */
    public static List<String> lines(Document document) {
        NoteLines notes = new NoteLines(ReportPhrases.in(Locale.ENGLISH));
        document.notes().forEach(notes::add);
        List<String> lines = new ArrayList<>();
        lines.add(document.source().label() + ": " + ContentSummary.of(document, null));
        notes.lines().stream()
                .sorted(ReportLine.MOST_USEFUL_FIRST)
                .map(line -> document.source().name() + ":" + line.position() + ": "
                        + (line.severity() == null ? "note" : "warning") + ": " + line.message())
                .forEach(lines::add);
        return lines;
    }
}
