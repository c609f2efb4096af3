package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.validation.constraint.EndAfterStart;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Validates {@link EndAfterStart}. */
public final class EndAfterStartValidator extends PostmortemConstraintValidator<EndAfterStart> {

    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath END = SUMMARY.then("endedAt");
    private static final PropertyPath WINDOWS = SUMMARY.then("impact").then("windows");

    /** Creates a validator for a Bean Validation provider. */
    public EndAfterStartValidator() {
        super(EndAfterStart.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        IssueSummary summary = document.postmortem().getSummary();
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        if (start != null && end != null && !end.isAfter(start)) {
            faults.add(END, Map.of("start", start, "end", end));
        }
        List<ImpactWindow> windows = summary.getImpact().getWindows();
        for (int i = 0; i < windows.size(); i++) {
            checkWindow(windows.get(i), WINDOWS.at(i), summary, faults);
        }
    }

    private static void checkWindow(ImpactWindow window, PropertyPath path, IssueSummary outage, FaultSink faults) {
        OffsetDateTime start = window.getStartedAt();
        OffsetDateTime end = window.getEndedAt();
        OffsetDateTime outageStart = outage.getStartedAt();
        OffsetDateTime outageEnd = outage.getEndedAt();
        if (start != null && outageStart != null && start.isBefore(outageStart)) {
            faults.add(path.then("startedAt"), "early", Map.of("at", start, "start", outageStart));
        }
        if (start != null && end != null && !end.isAfter(start)) {
            faults.add(path.then("endedAt"), "period", Map.of("start", start, "end", end));
        } else if (end != null && outageEnd != null && end.isAfter(outageEnd)) {
            faults.add(path.then("endedAt"), "late", Map.of("at", end, "end", outageEnd));
        }
    }
}
