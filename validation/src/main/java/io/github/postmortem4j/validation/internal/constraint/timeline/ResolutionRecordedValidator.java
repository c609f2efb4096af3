package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.ResolutionRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link ResolutionRecorded}. */
public final class ResolutionRecordedValidator extends PostmortemConstraintValidator<ResolutionRecorded> {

    private static final PropertyPath TIMELINE = PropertyPath.of("timeline");

    /** Creates a validator for a Bean Validation provider. */
    public ResolutionRecordedValidator() {
        super(ResolutionRecorded.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<IndexedEntry> entries = IndexedEntry.ofKind(document.postmortem(), EntryKind.RESOLVED);
        if (entries.isEmpty()) {
            faults.add(TIMELINE, Map.of());
        } else if (entries.stream().allMatch(found -> isAbsent(found.entry().getText()))) {
            faults.add(entries.get(0).path().then("text"), "noText", Map.of());
        }
    }

    private static boolean isAbsent(String text) {
        return Placeholders.isAbsent(text) || Denials.areIn(text, Topic.FIX);
    }
}
