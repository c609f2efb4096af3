package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.validation.constraint.DetectionMethodRecorded;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Validates {@link DetectionMethodRecorded}. */
public final class DetectionMethodRecordedValidator extends PostmortemConstraintValidator<DetectionMethodRecorded> {

    private static final String METHODS =
            Arrays.stream(DetectionMethod.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** Creates a validator for a Bean Validation provider. */
    public DetectionMethodRecordedValidator() {
        super(DetectionMethodRecorded.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<IndexedEntry> detections = IndexedEntry.ofKind(document.postmortem(), EntryKind.DETECTED);
        if (detections.isEmpty()
                || detections.stream().anyMatch(detection -> detection.entry().getDetectionMethod() != null)) {
            return;
        }
        PropertyPath first = detections.get(0).path();
        faults.add(first.then("detectionMethod"), Map.of("methods", METHODS));
    }
}
