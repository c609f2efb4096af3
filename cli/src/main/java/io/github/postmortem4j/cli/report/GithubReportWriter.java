package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports for GitHub Actions: workflow commands that annotate the lines of the findings.
 *
 * <p>The output consists of these commands and one summary line, because the runner executes every line that looks like
 * a command.
 */
public final class GithubReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final String stage;
    private final GithubJobSummary summary;
    private final GithubAnnotations annotations = new GithubAnnotations();
    private final WorkingDirectory directory = WorkingDirectory.current();

    /** An annotation before it is known whether GitHub would show it. */
    private record Annotation(Severity severity, String command, String line) {}

    public GithubReportWriter(PrintWriter out, Stage stage, GithubJobSummary summary) {
        this.out = out;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
        this.summary = summary;
    }

    @Override
    public Runnable write(Document document, NewFindings report) {
        SourcePositions positions = document.positions();
        List<Annotation> found = new ArrayList<>();
        for (ReaderNote note : document.notes()) {
            Severity severity = note.contradiction() ? Severity.WARNING : Severity.INFO;
            found.add(annotation(severity, document.source(), note.position(), note.kind(), note.message()));
        }
        for (Finding finding : report.list()) {
            String title = (finding.getRule() + " " + finding.getPointer()).strip();
            Position position = positions.find(finding.getPointer());
            found.add(annotation(finding.getSeverity(), document.source(), position, title, finding.getMessage()));
        }
        return () -> found.forEach(this::add);
    }

    private Annotation annotation(
            Severity severity, DocumentSource source, @Nullable Position position, String title, String message) {
        String level = GithubAnnotations.level(severity);
        GithubWorkflowCommand command = new GithubWorkflowCommand(level);
        String place = "";
        if (position != null) {
            command.at(source, position, directory);
            String file = source.file() == null ? "" : directory.locate(source.file()) + ":";
            place = file + position.getLine() + ":" + position.getColumn() + ": ";
        }
        String line = TerminalText.escape(place + level + ": " + title + ": " + message);
        return new Annotation(severity, command.property("title", title).message(message), line.replaceAll("\\R", " "));
    }

    private void add(Annotation annotation) {
        annotations.add(annotation.severity(), annotation.command());
        summary.add(annotation.line());
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        PostmortemJsonException problem = error.problem();
        Position position = problem == null ? null : new Position(problem.getLine(), problem.getColumn());
        String message = problem == null ? String.valueOf(error.getMessage()) : problem.getOriginalMessage();
        add(annotation(Severity.ERROR, source, position, "Not a readable postmortem", message));
    }

    @Override
    public void finish(ReportTotals totals) {
        String result = totals.summary(stage);
        annotations.print(out);
        try {
            summary.write(result);
        } catch (IOException e) {
            out.println(new GithubWorkflowCommand("warning").message("The summary of the job cannot be written"));
        }
        out.println(result);
        out.flush();
    }
}
