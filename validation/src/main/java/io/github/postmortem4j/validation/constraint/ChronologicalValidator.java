package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;

/** Checks {@link Chronological} on a document. */
public final class ChronologicalValidator extends PostmortemConstraintValidator<Chronological> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** For the validation engine. */
    public ChronologicalValidator() {
        super(Chronological.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        ChronologicalTimelineValidator.check(postmortem.getTimeline(), ENTRIES, faults);
    }
}
