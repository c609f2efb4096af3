package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes reports for people and their editors: a line for each finding, in the format of compilers, a summary of each
 * document, and a summary of all documents if there are several.
 */
public final class TextReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final AnsiStyle style;
    private final String stage;

    public TextReportWriter(PrintWriter out, PrintWriter err, AnsiStyle style, Stage stage) {
        this.out = out;
        this.err = err;
        this.style = style;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Runnable write(Document document, ValidationReport report) {
        String name = document.source().name();
        SourcePositions positions = document.positions();
        List<String> lines = new ArrayList<>();
        for (ReaderNote note : document.notes()) {
            lines.add(line(name, note));
        }
        for (Finding finding : report.getFindings()) {
            lines.add(line(name, positions.find(finding.getPointer()), finding));
        }
        lines.add(style.bold(TerminalText.escape(document.source().label())) + ": "
                + summary(report, document.notes().size()));
        return () -> lines.forEach(out::println);
    }

    private String line(String name, Position at, Finding finding) {
        return style.bold(TerminalText.escape(name) + ":" + at + ":")
                + " " + style.severity(finding.getSeverity())
                + ": " + TerminalText.escape(finding.getMessage())
                + " [" + style.bold(finding.getRule()) + suffix(finding.getPointer()) + "]";
    }

    private String line(String name, ReaderNote note) {
        return style.bold(TerminalText.escape(name) + ":" + note.position() + ":")
                + " " + (note.contradiction() ? style.severity(Severity.WARNING) : "note")
                + ": " + TerminalText.escape(note.message());
    }

    private static String suffix(String pointer) {
        return pointer.isEmpty() ? "" : " " + TerminalText.escape(pointer);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        PostmortemJsonException problem = error.problem();
        // Standard output and standard error may be the same terminal, where their order matters.
        out.flush();
        err.println(TerminalText.escape(
                problem == null
                        ? "postmortem: " + error.getMessage()
                        : source.name() + ":" + problem.getLine() + ":" + problem.getColumn() + ": error: "
                                + problem.getOriginalMessage()
                                + (problem.getPointer().isEmpty() ? "" : " [" + problem.getPointer() + "]")));
        err.flush();
    }

    @Override
    public void finish(ReportTotals totals) {
        if (totals.total() > 1) {
            out.println(totals.summary(stage));
        }
        out.flush();
    }

    private String summary(ValidationReport report, int notes) {
        StringBuilder summary = new StringBuilder(report.hasErrors() ? "not " + stage : stage);
        append(summary, report, Severity.ERROR, "error", "errors");
        append(summary, report, Severity.WARNING, "warning", "warnings");
        append(summary, report, Severity.INFO, "waived rule", "waived rules");
        if (notes > 0) {
            summary.append(", ").append(CountedNoun.of(notes, "note", "notes"));
        }
        return summary.append(", ")
                .append(CountedNoun.of(report.getWordCount(), "word", "words"))
                .toString();
    }

    private static void append(
            StringBuilder summary, ValidationReport report, Severity severity, String singular, String plural) {
        int count = report.findings(severity).size();
        if (count > 0 || severity == Severity.ERROR) {
            summary.append(", ").append(CountedNoun.of(count, singular, plural));
        }
    }
}
