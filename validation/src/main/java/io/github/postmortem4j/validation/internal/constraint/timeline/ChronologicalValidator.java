package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.validation.constraint.Chronological;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;

/** Validates {@link Chronological} on a document. */
public final class ChronologicalValidator extends PostmortemConstraintValidator<Chronological> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** Creates a validator for a Bean Validation provider. */
    public ChronologicalValidator() {
        super(Chronological.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        ChronologicalTimelineValidator.check(document.postmortem().getTimeline(), ENTRIES, faults);
    }
}
