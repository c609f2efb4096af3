package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;

/** Writes similar incidents as text. */
final class SimilarTextWriter {

    private final PrintWriter out;
    private final AnsiStyle style;

    SimilarTextWriter(PrintWriter out, CommandLine command) {
        this.out = out;
        this.style = new AnsiStyle(command.getColorScheme().ansi());
    }

    void write(SimilarIncidents incidents) {
        if (incidents.getMatches().isEmpty()) {
            out.println("No earlier incident has words in common with this one.");
        }
        String separator = "";
        for (SimilarIncident incident : incidents.getMatches()) {
            out.print(separator);
            write(incident);
            separator = System.lineSeparator();
        }
    }

    private void write(SimilarIncident incident) {
        String confirmed = incident.isConfirmed() ? ", confirmed" : "";
        line(
                "",
                incident.getRank() + ". " + DocumentText.of(incident.getDocument()) + "  ["
                        + name(incident.getStrength()) + confirmed + "]");
        for (Reason reason : incident.getReasons()) {
            line("   ", name(reason.getKind()) + ": " + reason.getDescription());
            quote("this draft", reason.getDraftQuote());
            quote("earlier", reason.getEarlierQuote());
        }
        for (TrackedAction action : incident.getActions()) {
            line("   ", "action item " + DocumentText.state(action) + ": " + DocumentText.task(action));
        }
    }

    private void quote(String whose, Quote quote) {
        line("     ", whose + " (" + quote.getPart() + "): \"" + quote.getText() + "\"");
    }

    private void line(String indent, String text) {
        String safe = TerminalText.escape(text);
        out.println(indent + (indent.isEmpty() ? style.bold(safe) : safe));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
