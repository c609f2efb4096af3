package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells who makes something else of a document what could not be told from it. */
public final class ReaderNotePrinter {

    private ReaderNotePrinter() {}

    /** Returns what prints them; {@code null} if there are none. */
    public static @Nullable Runnable of(Document document, CommandLine command) {
        List<ReaderNote> remarks = document.remarks();
        if (remarks.isEmpty()) {
            return null;
        }
        String name = document.source().name();
        return () -> {
            // The two streams may end up in one place, and order matters there.
            command.getOut().flush();
            PrintWriter err = command.getErr();
            for (ReaderNote remark : remarks) {
                String weight = remark.contradiction() ? "warning" : "note";
                err.println(
                        TerminalText.text(name + ":" + remark.position() + ": " + weight + ": " + remark.message()));
            }
            err.flush();
        };
    }
}
