package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.CountedNoun;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.cli.report.RenderedWords;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports for people and their editors: for each document what was understood, a line for each cause of
 * findings, in the format of compilers, and a summary. A summary of all documents follows if there are several.
 */
public final class TextReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final AnsiStyle style;
    private final String stage;
    private final DocumentLines documentLines;
    private final @Nullable OffsetDateTime now;

    /**
     * Creates a writer.
     *
     * @param now the current time, or {@code null} to not report how long an outage has lasted so far
     * @param validator checks a document again, to determine which findings have the same cause
     */
    public TextReportWriter(
            PrintWriter out,
            PrintWriter err,
            AnsiStyle style,
            Stage stage,
            Locale language,
            @Nullable OffsetDateTime now,
            BiFunction<Document, Postmortem, ValidationReport> validator) {
        this.out = out;
        this.err = err;
        this.style = style;
        this.now = now;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
        this.documentLines = new DocumentLines(ReportPhrases.in(language), new MissingZone(validator));
    }

    @Override
    public Runnable write(Document document, NewFindings report) {
        String name = document.source().name();
        String words = words(document, report);
        String label = style.bold(TerminalText.escape(document.source().label()));
        List<String> lines = new ArrayList<>();
        if (document.source().format() == InputFormat.MARKDOWN) {
            lines.add(label + ": " + ContentSummary.of(document, now));
        }
        documentLines.of(document, report).forEach(line -> lines.add(text(name, line)));
        lines.add(label + ": " + summary(report, document.notes().size()) + words);
        return () -> lines.forEach(out::println);
    }

    private String text(String name, ReportLine line) {
        Severity severity = line.severity();
        return style.bold(TerminalText.escape(name) + ":" + line.position() + ":")
                + " " + (severity == null ? "note" : style.severity(severity))
                + ": " + TerminalText.escape(line.message())
                + (line.rule().isEmpty() ? "" : " [" + rule(line.rule()) + "]");
    }

    private String rule(String rule) {
        int space = rule.indexOf(' ');
        return space < 0
                ? style.bold(rule)
                : style.bold(rule.substring(0, space)) + TerminalText.escape(rule.substring(space));
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

    private String summary(NewFindings report, int notes) {
        int known = report.known();
        StringBuilder summary =
                new StringBuilder(report.hasErrors() ? "not " + stage : known > 0 ? "no new errors" : stage);
        append(summary, report, Severity.ERROR, "error", "errors");
        append(summary, report, Severity.WARNING, "warning", "warnings");
        append(summary, report, Severity.INFO, "waived rule", "waived rules");
        if (known > 0) {
            summary.append(", ").append(known).append(" in the baseline");
        }
        if (notes > 0) {
            summary.append(", ").append(CountedNoun.of(notes, "note", "notes"));
        }
        return summary.toString();
    }

    /** Returns the number of words, and that of the rendered page if rule B1 is violated. */
    private static String words(Document document, NewFindings report) {
        String words = ", " + CountedNoun.of(report.wordCount(), "word", "words");
        boolean violated =
                report.list().stream().anyMatch(finding -> finding.getRule().equals("B1"));
        return violated ? words + " (" + RenderedWords.of(document.postmortem()) + " when rendered)" : words;
    }

    private static void append(
            StringBuilder summary, NewFindings report, Severity severity, String singular, String plural) {
        int count = report.count(severity);
        if (count > 0 || severity == Severity.ERROR) {
            summary.append(", ").append(CountedNoun.of(count, singular, plural));
        }
    }
}
