package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.EndAfterStart;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.Duration;
import java.util.Map;

/** Validates {@link EndAfterStart}. */
public final class EndAfterStartValidator extends PostmortemConstraintValidator<EndAfterStart> {

    private static final PropertyPath END = PropertyPath.of("summary").then("endedAt");

    /** Creates a validator for a Bean Validation provider. */
    public EndAfterStartValidator() {
        super(EndAfterStart.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Duration duration = document.postmortem().getSummary().duration();
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            faults.add(
                    END,
                    Map.of(
                            "start", document.postmortem().getSummary().getStartedAt(),
                            "end", document.postmortem().getSummary().getEndedAt()));
        }
    }
}
