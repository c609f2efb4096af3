package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import java.time.Duration;
import java.util.Map;

/** Checks {@link EndAfterStart}. */
public final class EndAfterStartValidator extends PostmortemConstraintValidator<EndAfterStart> {

    private static final PropertyPath END = PropertyPath.of("summary").then("endedAt");

    /** For the validation engine. */
    public EndAfterStartValidator() {
        super(EndAfterStart.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        Duration duration = postmortem.getSummary().duration();
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            faults.add(
                    END,
                    Map.of(
                            "start", postmortem.getSummary().getStartedAt(),
                            "end", postmortem.getSummary().getEndedAt()));
        }
    }
}
