package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.validation.constraint.MisleadingPathRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link MisleadingPathRecorded}. */
public final class MisleadingPathRecordedValidator extends PostmortemConstraintValidator<MisleadingPathRecorded> {

    private static final PropertyPath TIMELINE = PropertyPath.of("timeline");

    /** Creates a validator for a Bean Validation provider. */
    public MisleadingPathRecordedValidator() {
        super(MisleadingPathRecorded.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<IndexedEntry> entries = IndexedEntry.ofKind(document.postmortem(), EntryKind.MISLEADING_PATH);
        if (entries.isEmpty()) {
            faults.add(TIMELINE, Map.of());
        } else if (entries.stream().allMatch(found -> found.entry().getText().isBlank())) {
            faults.add(entries.get(0).path().then("text"), "noText", Map.of());
        }
    }
}
