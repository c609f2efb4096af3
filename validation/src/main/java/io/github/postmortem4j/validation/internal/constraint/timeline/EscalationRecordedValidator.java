package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.EscalationRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link EscalationRecorded}. */
public final class EscalationRecordedValidator extends PostmortemConstraintValidator<EscalationRecorded> {

    private static final PropertyPath TIMELINE = PropertyPath.of("timeline");

    /** Creates a validator for a Bean Validation provider. */
    public EscalationRecordedValidator() {
        super(EscalationRecorded.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<IndexedEntry> escalations = IndexedEntry.ofKind(document.postmortem(), EntryKind.ESCALATED);
        if (escalations.isEmpty()) {
            faults.add(TIMELINE, Map.of());
        } else if (escalations.stream().noneMatch(escalation -> namesSomeone(escalation.entry()))) {
            IndexedEntry reported = escalations.stream()
                    .filter(EscalationRecordedValidator::deniesNames)
                    .findFirst()
                    .orElse(escalations.get(0));
            faults.add(reported.path().then("escalatedTo"), deniesNames(reported) ? "denied" : "unnamed", Map.of());
        }
    }

    /** {@return whether the names of an escalation, none of which names anyone, are more than blank} */
    private static boolean deniesNames(IndexedEntry escalation) {
        return escalation.entry().getEscalatedTo().stream().anyMatch(name -> !name.isBlank());
    }

    private static boolean namesSomeone(TimelineEntry entry) {
        return entry.getEscalatedTo().stream().anyMatch(name -> !isAbsent(name));
    }

    private static boolean isAbsent(String name) {
        return Placeholders.isAbsent(name) || Denials.areIn(name, Topic.ESCALATION);
    }
}
