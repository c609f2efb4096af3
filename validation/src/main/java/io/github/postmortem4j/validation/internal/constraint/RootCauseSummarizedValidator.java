package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.RootCauseSummarized;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Checks {@link RootCauseSummarized}. */
public final class RootCauseSummarizedValidator extends PostmortemConstraintValidator<RootCauseSummarized> {

    private static final PropertyPath PLACE = PropertyPath.of("summary").then("rootCause");

    /** For the validation engine. */
    public RootCauseSummarizedValidator() {
        super(RootCauseSummarized.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getSummary().getRootCause().isBlank()) {
            faults.add(PLACE, Map.of());
        }
    }
}
