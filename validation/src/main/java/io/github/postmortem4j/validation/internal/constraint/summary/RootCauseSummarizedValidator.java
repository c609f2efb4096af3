package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.RootCauseSummarized;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link RootCauseSummarized}. */
public final class RootCauseSummarizedValidator extends PostmortemConstraintValidator<RootCauseSummarized> {

    private static final PropertyPath PATH = PropertyPath.of("summary").then("rootCause");

    /** Creates a validator for a Bean Validation provider. */
    public RootCauseSummarizedValidator() {
        super(RootCauseSummarized.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        String rootCause = document.postmortem().getSummary().getRootCause();
        if (Placeholders.isAbsent(rootCause) || Denials.areIn(rootCause, Topic.CAUSE)) {
            faults.add(PATH, Map.of());
        }
    }
}
