package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.validation.constraint.EntriesWithinOutage;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.outage.OutageSpan;
import io.github.postmortem4j.validation.internal.outage.OutageSpan.Misfit;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.report.FaultyPaths;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates {@link EntriesWithinOutage}. */
public final class EntriesWithinOutageValidator extends PostmortemConstraintValidator<EntriesWithinOutage> {

    private final @Nullable Clock clock;

    /** Creates a validator for a Bean Validation provider. */
    public EntriesWithinOutageValidator() {
        this(null);
    }

    /**
     * Creates a validator that reports times in the future.
     *
     * @param clock the current time, or {@code null} to accept times in the future
     */
    public EntriesWithinOutageValidator(@Nullable Clock clock) {
        super(EntriesWithinOutage.class);
        this.clock = clock;
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        FaultyPaths implausible = new FaultyPaths(faults);
        new PlausibleTimes(clock).check(document.postmortem(), implausible);
        if (implausible.contains(PlausibleTimes.START) || implausible.contains(PlausibleTimes.END)) {
            return;
        }
        OutageSpan span = OutageSpan.of(document.postmortem().getSummary());
        List<IndexedEntry> entries = IndexedEntry.withTime(document.postmortem()).stream()
                .filter(entry -> !implausible.contains(pathOf(entry)))
                .toList();
        Set<IndexedEntry> misfits = new HashSet<>();
        for (IndexedEntry entry : entries) {
            Misfit misfit = span.misfit(entry.entry().getKind(), timeOf(entry));
            if (misfit != null) {
                report(entry, misfit, faults);
                misfits.add(entry);
            }
        }
        if (misfits.isEmpty()) {
            checkStart(entries, span, faults);
        }
        checkDetection(entries, span, faults);
        checkEnd(entries, misfits, span, faults);
    }

    private static void report(IndexedEntry entry, Misfit misfit, FaultSink faults) {
        EntryKind kind = entry.entry().getKind();
        OffsetDateTime at = timeOf(entry);
        OffsetDateTime bound = misfit.bound();
        PropertyPath path = pathOf(entry);
        switch (misfit.reason()) {
            case BEFORE_START -> faults.add(path, Map.of("kind", kind, "at", at, "start", bound));
            case AFTER_END -> faults.add(path, "end", Map.of("kind", kind, "at", at, "end", bound));
            case LONG_BEFORE -> faults.add(path, "before", Map.of("at", at, "start", bound));
            case LONG_AFTER -> faults.add(path, "after", Map.of("at", at, "end", bound));
        }
    }

    /**
     * The outage may start several times, as in a relapse, but one of the entries is about the stated start. If entries
     * do not fit anyway, the start is the likely cause, which is reported once.
     */
    private static void checkStart(List<IndexedEntry> entries, OutageSpan span, FaultSink faults) {
        List<IndexedEntry> starts = ofKind(EntryKind.STARTED, entries);
        OffsetDateTime start = span.start();
        if (start == null || starts.isEmpty() || starts.stream().anyMatch(entry -> span.isAtStart(timeOf(entry)))) {
            return;
        }
        IndexedEntry first = starts.get(0);
        if (span.misfit(EntryKind.STARTED, timeOf(first)) == null) {
            faults.add(pathOf(first), "start", Map.of("kind", EntryKind.STARTED, "at", timeOf(first), "start", start));
        }
    }

    private static void checkDetection(List<IndexedEntry> entries, OutageSpan span, FaultSink faults) {
        List<IndexedEntry> detections = ofKind(EntryKind.DETECTED, entries);
        OffsetDateTime end = span.end();
        if (end != null
                && !detections.isEmpty()
                && detections.stream().allMatch(entry -> span.isAfterEnd(timeOf(entry)))
                && span.misfit(EntryKind.DETECTED, timeOf(detections.get(0))) == null) {
            IndexedEntry first = detections.get(0);
            faults.add(pathOf(first), "end", Map.of("kind", EntryKind.DETECTED, "at", timeOf(first), "end", end));
        }
    }

    /** Earlier entries of kind RESOLVED belong to earlier parts of the outage. */
    private static void checkEnd(
            List<IndexedEntry> entries, Set<IndexedEntry> misfits, OutageSpan span, FaultSink faults) {
        List<IndexedEntry> resolutions = ofKind(EntryKind.RESOLVED, entries);
        OffsetDateTime end = span.end();
        if (end == null || resolutions.isEmpty() || resolutions.stream().anyMatch(misfits::contains)) {
            return;
        }
        IndexedEntry last = resolutions.stream()
                .reduce((a, b) -> timeOf(b).isBefore(timeOf(a)) ? a : b)
                .orElseThrow();
        if (span.isBeforeEnd(timeOf(last))) {
            faults.add(pathOf(last), "last", Map.of("kind", EntryKind.RESOLVED, "at", timeOf(last), "end", end));
        }
    }

    private static List<IndexedEntry> ofKind(EntryKind kind, List<IndexedEntry> entries) {
        return entries.stream().filter(entry -> entry.entry().getKind() == kind).toList();
    }

    private static PropertyPath pathOf(IndexedEntry entry) {
        return entry.path().then("at");
    }

    private static OffsetDateTime timeOf(IndexedEntry entry) {
        return Objects.requireNonNull(entry.entry().getAt());
    }
}
