package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds times that can only be typing errors: an implausible year, the future, an outage of months. */
final class PlausibleTimes {

    static final PropertyPath START = PropertyPath.of("summary").then("startedAt");
    static final PropertyPath END = PropertyPath.of("summary").then("endedAt");
    private static final PropertyPath ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final Duration LONGEST_OUTAGE = Duration.ofDays(30);

    private final @Nullable OffsetDateTime now;

    /** Creates a check; without a clock, no time is in the future. */
    PlausibleTimes(@Nullable Clock clock) {
        this.now = clock == null ? null : clock.instant().atOffset(ZoneOffset.UTC);
    }

    void check(Postmortem postmortem, FaultSink faults) {
        IssueSummary summary = postmortem.getSummary();
        boolean plausibleStart = check(summary.getStartedAt(), START, faults);
        boolean plausibleEnd = check(summary.getEndedAt(), END, faults);
        if (plausibleStart && plausibleEnd) {
            checkDuration(summary.getStartedAt(), postmortem.ongoing() ? now : summary.getEndedAt(), faults);
        }
        for (IndexedEntry entry : IndexedEntry.withTime(postmortem)) {
            check(entry.entry().getAt(), entry.path().then("at"), faults);
        }
        if (now != null) {
            checkCompletions(postmortem.getCorrectiveMeasures().getActionItems(), now, faults);
        }
    }

    /** The time zone of a date is not known, so it is compared with the date in the zone where the day starts first. */
    private static void checkCompletions(List<ActionItem> items, OffsetDateTime now, FaultSink faults) {
        LocalDate today = now.withOffsetSameInstant(EASTERNMOST).toLocalDate();
        for (int i = 0; i < items.size(); i++) {
            LocalDate completed = items.get(i).getCompleted();
            if (completed != null && completed.isAfter(today)) {
                faults.add(ITEMS.at(i).then("completed"), "future", Map.of("at", completed));
            }
        }
    }

    private static void checkDuration(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, FaultSink faults) {
        if (start != null && end != null && Duration.between(start, end).compareTo(LONGEST_OUTAGE) > 0) {
            long days = Duration.between(start, end).toDays();
            faults.add(END, "long", Map.of("days", days, "start", start, "end", end));
        }
    }

    /** Reports a time that is not plausible, and returns whether it is. */
    private boolean check(@Nullable OffsetDateTime at, PropertyPath path, FaultSink faults) {
        if (at == null) {
            return true;
        }
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            faults.add(path, "year", Map.of("at", at));
            return false;
        }
        if (now != null && at.isAfter(now)) {
            faults.add(path, "future", Map.of("at", at));
            return false;
        }
        return true;
    }
}
