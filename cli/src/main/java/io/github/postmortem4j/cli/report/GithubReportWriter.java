package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
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
 * Reports for GitHub Actions: commands to its runner that become annotations of the lines at fault.
 *
 * <p>Nothing but commands and one line of our own is printed, since the runner takes whatever looks like a command for
 * one.
 */
public final class GithubReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final String stage;
    private final WorkingDirectory folder = WorkingDirectory.current();

    public GithubReportWriter(PrintWriter out, Stage stage) {
        this.out = out;
        this.stage = stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Runnable write(Document document, ValidationReport report) {
        SourcePositions positions = document.positions();
        List<String> commands = new ArrayList<>();
        for (ReaderNote remark : document.remarks()) {
            commands.add(new GithubWorkflowCommand(remark.contradiction() ? "warning" : "notice")
                    .at(document.source(), remark.position(), folder)
                    .property("title", remark.kind())
                    .message(remark.message()));
        }
        for (Finding finding : report.getFindings()) {
            String title = (finding.getRule() + " " + finding.getPointer()).strip();
            commands.add(command(finding.getSeverity())
                    .at(document.source(), positions.find(finding.getPointer()), folder)
                    .property("title", title)
                    .message(finding.getMessage()));
        }
        return () -> commands.forEach(out::println);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException why) {
        PostmortemJsonException problem = why.problem();
        GithubWorkflowCommand error = new GithubWorkflowCommand("error");
        if (problem != null) {
            error.at(source, new Position(problem.getLine(), problem.getColumn()), folder);
        }
        String message = problem == null ? String.valueOf(why.getMessage()) : problem.getProblem();
        out.println(error.property("title", "This is not a postmortem that can be read")
                .message(message));
    }

    @Override
    public void finish(ReportTotals tally) {
        out.println(tally.summary(stage));
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
