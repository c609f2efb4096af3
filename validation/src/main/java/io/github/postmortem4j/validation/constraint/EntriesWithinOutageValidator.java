package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.OutageSpan;
import io.github.postmortem4j.validation.internal.OutageSpan.Misfit;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Checks {@link EntriesWithinOutage}. */
public final class EntriesWithinOutageValidator extends PostmortemConstraintValidator<EntriesWithinOutage> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** For the validation engine. */
    public EntriesWithinOutageValidator() {
        super(EntriesWithinOutage.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        OutageSpan span = OutageSpan.of(postmortem.getSummary());
        List<TimelineEntry> entries = postmortem.getTimeline().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            OffsetDateTime at = entries.get(i).getAt();
            Misfit misfit = at == null ? null : span.misfit(entries.get(i).getKind(), at);
            if (misfit != null) {
                report(misfit, entries.get(i), ENTRIES.at(i).then("at"), faults);
            }
        }
    }

    private static void report(Misfit misfit, TimelineEntry entry, PropertyPath path, Faults faults) {
        Map<String, ?> times = Map.of("kind", entry.getKind(), "at", entry.getAt(), "bound", misfit.bound());
        switch (misfit.reason()) {
            case BEFORE_START -> faults.add(path, times);
            case AFTER_END -> faults.add(path, "afterEnd", times);
            case LONG_BEFORE -> faults.add(path, "longBefore", times);
            case LONG_AFTER -> faults.add(path, "longAfter", times);
        }
    }
}
