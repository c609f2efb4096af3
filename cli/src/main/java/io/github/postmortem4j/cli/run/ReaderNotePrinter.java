package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.report.text.ReadingSummary;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints what the Markdown reader reports after a conversion. */
final class ReaderNotePrinter {

    private ReaderNotePrinter() {}

    /** Returns the task that prints what the reader reports on a document, or {@code null} if there is nothing. */
    static @Nullable Runnable of(Document document, NoteHandling handling, CommandLine command) {
        boolean summary = handling != NoteHandling.LIST && document.source().format() == InputFormat.MARKDOWN;
        List<String> lines = summary ? ReadingSummary.lines(document) : notes(document);
        if (lines.isEmpty()) {
            return null;
        }
        return () -> {
            // Standard output and standard error may be the same terminal, where their order matters.
            command.getOut().flush();
            PrintWriter err = command.getErr();
            lines.forEach(line -> err.println(TerminalText.escape(line)));
            err.flush();
        };
    }

    private static List<String> notes(Document document) {
        String name = document.source().name();
        return document.notes().stream()
                .map(note -> name + ":" + note.position() + ": " + severity(note) + ": " + note.message())
                .toList();
    }

    private static String severity(ReaderNote note) {
        return note.contradiction() ? "warning" : "note";
    }
}
