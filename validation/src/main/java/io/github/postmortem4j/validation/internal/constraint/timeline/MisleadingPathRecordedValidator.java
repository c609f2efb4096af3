package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.MisleadingPathRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
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
        } else if (entries.stream().allMatch(found -> isAbsent(found.entry().getText()))) {
            String variant = entries.get(0).entry().getText().isBlank() ? "noText" : "denied";
            faults.add(entries.get(0).path().then("text"), variant, Map.of());
        }
    }

    private static boolean isAbsent(String text) {
        return Placeholders.isAbsent(text) || Denials.areIn(text, Topic.MISLEADING_PATH);
    }
}
