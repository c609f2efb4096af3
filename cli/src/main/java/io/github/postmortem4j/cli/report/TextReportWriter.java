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
 * Reports for people and their editors: a line for each finding, as compilers write them, one that sums up each document,
 * and one for all when there are several.
 */
public final class TextReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final AnsiStyle paint;
    private final String stage;

    public TextReportWriter(PrintWriter out, PrintWriter err, AnsiStyle paint, Stage stage) {
        this.out = out;
        this.err = err;
        this.paint = paint;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Runnable write(Document document, ValidationReport report) {
        String name = document.source().name();
        SourcePositions positions = document.positions();
        List<String> lines = new ArrayList<>();
        for (ReaderNote remark : document.remarks()) {
            lines.add(line(name, remark));
        }
        for (Finding finding : report.getFindings()) {
            lines.add(line(name, positions.find(finding.getPointer()), finding));
        }
        lines.add(paint.bold(TerminalText.text(document.source().label())) + ": "
                + summary(report, document.remarks().size()));
        return () -> lines.forEach(out::println);
    }

    private String line(String name, Position at, Finding finding) {
        return paint.bold(TerminalText.text(name) + ":" + at + ":")
                + " " + paint.severity(finding.getSeverity())
                + ": " + TerminalText.text(finding.getMessage())
                + " [" + paint.bold(finding.getRule()) + in(finding.getPointer()) + "]";
    }

    private String line(String name, ReaderNote remark) {
        return paint.bold(TerminalText.text(name) + ":" + remark.position() + ":")
                + " " + (remark.contradiction() ? paint.severity(Severity.WARNING) : "note")
                + ": " + TerminalText.text(remark.message());
    }

    private static String in(String pointer) {
        return pointer.isEmpty() ? "" : " " + TerminalText.text(pointer);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException why) {
        PostmortemJsonException problem = why.problem();
        // The two streams may end up in one place, and order matters there.
        out.flush();
        err.println(TerminalText.text(
                problem == null
                        ? "postmortem: " + why.getMessage()
                        : source.name() + ":" + problem.getLine() + ":" + problem.getColumn() + ": error: "
                                + problem.getProblem()
                                + (problem.getPointer().isEmpty() ? "" : " [" + problem.getPointer() + "]")));
        err.flush();
    }

    @Override
    public void finish(ReportTotals tally) {
        if (tally.total() > 1) {
            out.println(tally.summary(stage));
        }
        out.flush();
    }

    private String summary(ValidationReport report, int notes) {
        StringBuilder summary = new StringBuilder(report.hasErrors() ? "not " + stage : stage);
        append(summary, report, Severity.ERROR, "error", "errors");
        append(summary, report, Severity.WARNING, "piece of advice", "pieces of advice");
        append(summary, report, Severity.INFO, "rule waived", "rules waived");
        if (notes > 0) {
            summary.append(", ").append(CountedNoun.of(notes, "note", "notes"));
        }
        return summary.append(", ")
                .append(CountedNoun.of(report.getWordCount(), "word", "words"))
                .toString();
    }

    private static void append(
            StringBuilder summary, ValidationReport report, Severity severity, String one, String many) {
        int count = report.findings(severity).size();
        if (count > 0 || severity == Severity.ERROR) {
            summary.append(", ").append(CountedNoun.of(count, one, many));
        }
    }
}
