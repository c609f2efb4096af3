package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.constraint.EntriesWithinOutage;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.outage.OutageSpan;
import io.github.postmortem4j.validation.internal.outage.OutageSpan.Misfit;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Validates {@link EntriesWithinOutage}. */
public final class EntriesWithinOutageValidator extends PostmortemConstraintValidator<EntriesWithinOutage> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** Creates a validator for a Bean Validation provider. */
    public EntriesWithinOutageValidator() {
        super(EntriesWithinOutage.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        OutageSpan span = OutageSpan.of(document.postmortem().getSummary());
        List<TimelineEntry> entries = document.postmortem().getTimeline().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            OffsetDateTime at = entries.get(i).getAt();
            if (at != null) {
                checkEntry(entries.get(i).getKind(), at, span, ENTRIES.at(i).then("at"), faults);
            }
        }
    }

    private static void checkEntry(
            EntryKind kind, OffsetDateTime at, OutageSpan span, PropertyPath path, FaultSink faults) {
        Misfit misfit = span.misfit(kind, at);
        if (misfit == null) {
            return;
        }
        OffsetDateTime bound = misfit.bound();
        switch (misfit.reason()) {
            case BEFORE_START -> faults.add(path, Map.of("kind", kind, "at", at, "start", bound));
            case AFTER_END -> faults.add(path, "end", Map.of("kind", kind, "at", at, "end", bound));
            case LONG_BEFORE -> faults.add(path, "before", Map.of("at", at, "start", bound));
            case LONG_AFTER -> faults.add(path, "after", Map.of("at", at, "end", bound));
        }
    }
}
