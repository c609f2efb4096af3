package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.CountedNoun;
import io.github.postmortem4j.cli.report.Fingerprints;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports for code scanning: a SARIF log with one run, written at the end.
 *
 * <p>A file that is not a postmortem is reported as a result. A file that cannot be read marks the run as unsuccessful,
 * so that its earlier findings are not considered fixed.
 */
public final class SarifReportWriter implements ReportWriter {

    private final PrintWriter err;
    private final SarifLog log;
    private final SarifResults results;
    private final WorkingDirectory directory;
    private final boolean includeWaived;
    private final List<SarifNotification> notifications = new ArrayList<>();

    /**
     * Creates a writer.
     *
     * @param includeWaived whether to include waived rules as suppressed results; GitHub ignores that these are
     *     suppressed, and shows them as open alerts
     */
    public SarifReportWriter(PrintWriter err, SarifLog log, boolean includeWaived) {
        this(err, log, WorkingDirectory.current(), SarifResults.LIMIT, includeWaived);
    }

    SarifReportWriter(PrintWriter err, SarifLog log, WorkingDirectory directory, int limit, boolean includeWaived) {
        this.err = err;
        this.log = log;
        this.directory = directory;
        this.includeWaived = includeWaived;
        this.results = new SarifResults(limit);
    }

    @Override
    public Runnable write(Document document, NewFindings report) {
        List<SarifResult> found = new ArrayList<>();
        if (!report.list().isEmpty()) {
            add(document, report, found);
        }
        if (!document.notes().isEmpty()) {
            addNotes(document, found);
        }
        return () -> found.forEach(results::add);
    }

    private void add(Document document, NewFindings report, List<SarifResult> found) {
        ArtifactLocation location = ArtifactLocation.of(document.source(), directory);
        SourcePositions positions = document.positions();
        Fingerprints fingerprints = Fingerprints.of(document);
        for (Finding finding : report.list()) {
            String waiver = finding.getSeverity() == Severity.INFO ? waiver(document, finding.getRule()) : null;
            if (waiver != null && !includeWaived) {
                continue;
            }
            found.add(new SarifResult(
                    finding.getRule(),
                    finding.getSeverity(),
                    finding.getMessage(),
                    location,
                    positions.find(finding.getPointer()),
                    finding.getPointer(),
                    fingerprints.of(finding),
                    waiver));
        }
    }

    private void addNotes(Document document, List<SarifResult> found) {
        ArtifactLocation location = ArtifactLocation.of(document.source(), directory);
        Map<String, Integer> seen = new HashMap<>();
        for (ReaderNote note : document.notes()) {
            String fingerprint = SarifRules.UNCLEAR + ':' + note.kind();
            found.add(new SarifResult(
                    SarifRules.UNCLEAR,
                    note.contradiction() ? Severity.WARNING : Severity.INFO,
                    note.message(),
                    location,
                    note.position(),
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
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        PostmortemJsonException problem = error.problem();
        if (problem == null) {
            notifications.add(SarifNotification.failure(String.valueOf(error.getMessage())));
            return;
        }
        results.add(new SarifResult(
                SarifRules.UNUSABLE,
                Severity.ERROR,
                problem.getOriginalMessage(),
                ArtifactLocation.of(source, directory),
                new Position(problem.getLine(), problem.getColumn()),
                problem.getPointer(),
                SarifRules.UNUSABLE,
                null));
    }

    @Override
    public void finish(ReportTotals totals) {
        if (results.dropped() > 0) {
            String message = CountedNoun.of(results.dropped(), "finding was", "findings were")
                    + " left out, the least severe first: code scanning accepts at most " + results.limit()
                    + " per run";
            notifications.add(SarifNotification.warning(message));
            err.println("postmortem: " + message);
            err.flush();
        }
        log.write(results.kept(), notifications, totals.exitCode());
    }
}
