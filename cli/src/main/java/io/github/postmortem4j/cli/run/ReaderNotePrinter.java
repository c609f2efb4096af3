package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints the notes of the Markdown reader after a conversion. */
final class ReaderNotePrinter {

    private ReaderNotePrinter() {}

    /** Returns the task that prints the notes of a document, or {@code null} if there are none. */
    static @Nullable Runnable of(Document document, CommandLine command) {
        List<ReaderNote> notes = document.notes();
        if (notes.isEmpty()) {
            return null;
        }
        String name = document.source().name();
        return () -> {
            // Standard output and standard error may be the same terminal, where their order matters.
            command.getOut().flush();
            PrintWriter err = command.getErr();
            for (ReaderNote note : notes) {
                String severity = note.contradiction() ? "warning" : "note";
                err.println(
                        TerminalText.escape(name + ":" + note.position() + ": " + severity + ": " + note.message()));
            }
            err.flush();
        };
    }
}
