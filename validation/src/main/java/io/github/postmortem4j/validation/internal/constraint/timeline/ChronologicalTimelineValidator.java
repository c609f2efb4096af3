package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.validation.constraint.Chronological;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link Chronological} on a timeline. */
public final class ChronologicalTimelineValidator implements ConstraintValidator<Chronological, Timeline> {

    private static final PropertyPath ENTRIES = PropertyPath.of("entries");

    /** Creates a validator for a Bean Validation provider. */
    public ChronologicalTimelineValidator() {}

    @Override
    public boolean isValid(@Nullable Timeline timeline, ConstraintValidatorContext context) {
        if (timeline == null) {
            return true;
        }
        ViolationReporter faults = new ViolationReporter(context, Chronological.class);
        check(timeline, ENTRIES, faults);
        return !faults.found();
    }

    static void check(Timeline timeline, PropertyPath entries, FaultSink faults) {
        OffsetDateTime latest = null;
        for (int i = 0; i < timeline.getEntries().size(); i++) {
            OffsetDateTime at = timeline.getEntries().get(i).getAt();
            if (at == null) {
                continue;
            }
            if (latest != null && at.isBefore(latest)) {
                faults.add(entries.at(i).then("at"), Map.of("at", at, "latest", latest));
            } else {
                latest = at;
            }
        }
    }
}
