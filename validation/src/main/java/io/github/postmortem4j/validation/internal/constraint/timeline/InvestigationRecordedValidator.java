package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.InvestigationRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link InvestigationRecorded}. */
public final class InvestigationRecordedValidator extends PostmortemConstraintValidator<InvestigationRecorded> {

    private static final PropertyPath TIMELINE = PropertyPath.of("timeline");

    /** Creates a validator for a Bean Validation provider. */
    public InvestigationRecordedValidator() {
        super(InvestigationRecorded.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<IndexedEntry> investigations = IndexedEntry.ofKind(document.postmortem(), EntryKind.INVESTIGATED);
        if (investigations.isEmpty()) {
            faults.add(TIMELINE, Map.of());
        } else if (investigations.stream().noneMatch(investigation -> isComplete(investigation.entry()))) {
            reportMissing(investigations.get(0), faults);
        }
    }

    private static boolean isComplete(TimelineEntry entry) {
        return !Placeholders.isAbsent(entry.getInvestigated()) && !Placeholders.isAbsent(entry.getAssumption());
    }

    private static void reportMissing(IndexedEntry investigation, FaultSink faults) {
        if (Placeholders.isAbsent(investigation.entry().getInvestigated())) {
            faults.add(investigation.path().then("investigated"), "investigated", Map.of());
        }
        if (Placeholders.isAbsent(investigation.entry().getAssumption())) {
            faults.add(investigation.path().then("assumption"), "assumption", Map.of());
        }
    }
}
