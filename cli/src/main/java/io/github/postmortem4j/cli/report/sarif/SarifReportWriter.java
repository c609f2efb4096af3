package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final WorkingDirectory folder;
    private final List<SarifNotification> notifications = new ArrayList<>();

    public SarifReportWriter(PrintWriter err, SarifLog log) {
        this(err, log, WorkingDirectory.current(), SarifResults.LIMIT);
    }

    SarifReportWriter(PrintWriter err, SarifLog log, WorkingDirectory folder, int limit) {
        this.err = err;
        this.log = log;
        this.folder = folder;
        this.results = new SarifResults(limit);
    }

    @Override
    public Runnable write(Document document, ValidationReport report) {
        List<SarifResult> found = new ArrayList<>();
        if (!report.getFindings().isEmpty()) {
            add(document, report, found);
        }
        if (!document.remarks().isEmpty()) {
            addRemarks(document, found);
        }
        return () -> found.forEach(results::add);
    }

    private void add(Document document, ValidationReport report, List<SarifResult> found) {
        ArtifactLocation location = ArtifactLocation.of(document.source(), folder);
        SourcePositions positions = document.positions();
        Fingerprints fingerprints = Fingerprints.of(document);
        for (Finding finding : report.getFindings()) {
            found.add(new SarifResult(
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

    private void addRemarks(Document document, List<SarifResult> found) {
        ArtifactLocation location = ArtifactLocation.of(document.source(), folder);
        Map<String, Integer> seen = new HashMap<>();
        for (ReaderNote remark : document.remarks()) {
            String fingerprint = SarifRules.UNCLEAR + ':' + remark.kind();
            found.add(new SarifResult(
                    SarifRules.UNCLEAR,
                    remark.contradiction() ? Severity.WARNING : Severity.INFO,
                    remark.message(),
                    location,
                    remark.position(),
                    "",
                    fingerprint + ':' + seen.merge(fingerprint, 1, Integer::sum),
                    null));
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
    public void finish(ReportTotals tally) {
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
