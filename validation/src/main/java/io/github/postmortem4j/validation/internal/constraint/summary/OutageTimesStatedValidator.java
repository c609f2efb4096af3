package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.validation.constraint.OutageTimesStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link OutageTimesStated}. */
public final class OutageTimesStatedValidator extends PostmortemConstraintValidator<OutageTimesStated> {

    private static final PropertyPath START = PropertyPath.of("summary").then("startedAt");
    private static final PropertyPath END = PropertyPath.of("summary").then("endedAt");

    /** Creates a validator for a Bean Validation provider. */
    public OutageTimesStatedValidator() {
        super(OutageTimesStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getSummary().getStartedAt() == null) {
            faults.add(START, Map.of());
        }
        if (document.postmortem().getSummary().getEndedAt() == null
                && !document.postmortem().ongoing()) {
            faults.add(END, "end", Map.of());
        }
    }
}
