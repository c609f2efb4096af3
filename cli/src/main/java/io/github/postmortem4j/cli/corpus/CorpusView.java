package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which texts of postmortems a command may show: all of them, or redacted ones only. */
final class CorpusView {

    private final @Nullable Redaction redaction;

    private CorpusView(@Nullable Redaction redaction) {
        this.redaction = redaction;
    }

    static CorpusView internal() {
        return new CorpusView(null);
    }

    static CorpusView redacted(Redaction redaction) {
        return new CorpusView(redaction);
    }

    /** Returns what may be shown of a draft. */
    Postmortem of(Postmortem draft) {
        return redaction == null ? draft : redaction.redact(draft);
    }

    /**
     * Prints a result. In the public view nothing is printed if it contains a masked term or a name from the draft.
     *
     * @param draft the draft that the result quotes, or {@code null} if there is none
     * @throws UnusableInputException if something would leak
     */
    void print(PrintWriter out, @Nullable Postmortem draft, Consumer<PrintWriter> result) {
        StringWriter buffer = new StringWriter();
        PrintWriter writer = new PrintWriter(buffer);
        result.accept(writer);
        writer.flush();
        if (redaction != null) {
            try {
                redaction.requireNoLeaks(draft == null ? Postmortem.builder().build() : draft, buffer.getBuffer());
            } catch (LeakException e) {
                throw new UnusableInputException(
                        "the result was not printed: " + e.getMessage()
                                + "; rename files whose paths contain it, or use --keep for the names of teams and systems",
                        e);
            }
        }
        out.print(buffer);
        out.flush();
    }
}
