package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.report.Tally;
import io.github.postmortem4j.cli.report.WorkingFolder;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports for code scanning: one log with one run, written at the end.
 *
 * <p>A file that is no postmortem is a result like others. One that cannot be read at all makes the run unsuccessful, so
 * that nobody takes the absence of its findings for their end.
 */
public final class SarifReportWriter implements ReportWriter {

    private final PrintWriter err;
    private final SarifLog log;
    private final SarifResults results;
    private final WorkingFolder folder;
    private final List<SarifNotification> notifications = new ArrayList<>();

    public SarifReportWriter(PrintWriter err, SarifLog log) {
        this(err, log, WorkingFolder.current(), SarifResults.LIMIT);
    }

    SarifReportWriter(PrintWriter err, SarifLog log, WorkingFolder folder, int limit) {
        this.err = err;
        this.log = log;
        this.folder = folder;
        this.results = new SarifResults(limit);
    }

    @Override
    public @Nullable Runnable write(Document document, ValidationReport report) {
        if (!report.getFindings().isEmpty()) {
            add(document, report);
        }
        return null;
    }

    private void add(Document document, ValidationReport report) {
        ArtifactLocation location = ArtifactLocation.of(document.source(), folder);
        SourcePositions positions = document.positions();
        Fingerprints fingerprints = new Fingerprints(document.postmortem());
        for (Finding finding : report.getFindings()) {
            results.add(new SarifResult(
                    finding.getRule(),
                    finding.getSeverity(),
                    finding.getMessage(),
                    location,
                    positions.find(finding.getPointer()),
                    finding.getPointer(),
                    fingerprints.of(finding),
                    finding.getSeverity() == Severity.INFO ? waiver(document, finding.getRule()) : null));
        }
    }

    private static @Nullable String waiver(Document document, String rule) {
        return document.postmortem().getWaivers().stream()
                .filter(waiver -> waiver.getRule().equals(rule))
                .map(Waiver::getReason)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException why) {
        PostmortemJsonException problem = why.problem();
        if (problem == null) {
            notifications.add(SarifNotification.failure(String.valueOf(why.getMessage())));
            return;
        }
        results.add(new SarifResult(
                SarifRules.UNUSABLE,
                Severity.ERROR,
                problem.getProblem(),
                ArtifactLocation.of(source, folder),
                new Position(problem.getLine(), problem.getColumn()),
                problem.getPointer(),
                SarifRules.UNUSABLE,
                null));
    }

    @Override
    public void finish(Tally tally) {
        if (results.leftOut() > 0) {
            String sentence = results.leftOut() + " more findings are left out, those that weigh least first: code"
                    + " scanning takes no more at once";
            notifications.add(SarifNotification.warning(sentence));
            err.println("postmortem: " + sentence);
            err.flush();
        }
        log.write(results.kept(), notifications, tally.exitCode());
    }
}
