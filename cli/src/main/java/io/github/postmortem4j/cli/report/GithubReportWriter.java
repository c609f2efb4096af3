package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes reports for GitHub Actions: workflow commands that annotate the lines of the findings.
 *
 * <p>The output consists of these commands and one summary line, because the runner executes every line that looks like
 * a command.
 */
public final class GithubReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final String stage;
    private final WorkingDirectory directory = WorkingDirectory.current();

    public GithubReportWriter(PrintWriter out, Stage stage) {
        this.out = out;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Runnable write(Document document, NewFindings report) {
        SourcePositions positions = document.positions();
        List<String> commands = new ArrayList<>();
        for (ReaderNote note : document.notes()) {
            commands.add(new GithubWorkflowCommand(note.contradiction() ? "warning" : "notice")
                    .at(document.source(), note.position(), directory)
                    .property("title", note.kind())
                    .message(note.message()));
        }
        for (Finding finding : report.list()) {
            String title = (finding.getRule() + " " + finding.getPointer()).strip();
            commands.add(command(finding.getSeverity())
                    .at(document.source(), positions.find(finding.getPointer()), directory)
                    .property("title", title)
                    .message(finding.getMessage()));
        }
        return () -> commands.forEach(out::println);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        PostmortemJsonException problem = error.problem();
        GithubWorkflowCommand command = new GithubWorkflowCommand("error");
        if (problem != null) {
            command.at(source, new Position(problem.getLine(), problem.getColumn()), directory);
        }
        String message = problem == null ? String.valueOf(error.getMessage()) : problem.getOriginalMessage();
        out.println(command.property("title", "Not a readable postmortem").message(message));
    }

    @Override
    public void finish(ReportTotals totals) {
        out.println(totals.summary(stage));
        out.flush();
    }

    private static GithubWorkflowCommand command(Severity severity) {
        return new GithubWorkflowCommand(
                switch (severity) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "notice";
                });
    }
}
