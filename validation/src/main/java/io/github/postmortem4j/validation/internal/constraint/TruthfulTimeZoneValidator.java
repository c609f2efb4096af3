package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.constraint.TruthfulTimeZone;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link TruthfulTimeZone}. */
public final class TruthfulTimeZoneValidator extends PostmortemConstraintValidator<TruthfulTimeZone> {

    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** Creates a validator for a Bean Validation provider. */
    public TruthfulTimeZoneValidator() {
        super(TruthfulTimeZone.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        ZoneId zone = document.postmortem().getTimeZone();
        if (zone == null || zone.getRules().isFixedOffset()) {
            return;
        }
        checkTime(SUMMARY.then("startedAt"), document.postmortem().getSummary().getStartedAt(), zone, faults);
        checkTime(SUMMARY.then("endedAt"), document.postmortem().getSummary().getEndedAt(), zone, faults);
        List<TimelineEntry> entries = document.postmortem().getTimeline().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            checkTime(ENTRIES.at(i).then("at"), entries.get(i).getAt(), zone, faults);
        }
    }

    private static void checkTime(PropertyPath path, @Nullable OffsetDateTime time, ZoneId zone, FaultSink faults) {
        if (time == null || time.getOffset().equals(ZoneOffset.UTC)) {
            return;
        }
        ZoneOffset offset = zone.getRules().getOffset(time.toInstant());
        if (!offset.equals(time.getOffset())) {
            faults.add(path, Map.of("time", time, "zone", zone.getId(), "offset", offset));
        }
    }
}
