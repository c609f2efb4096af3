package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The zone that the timelines of a document name above their times, for a summary that names none. */
public final class MentionedZone {

    private final ReadingContext context;
    private final List<OutlineSection> sections;

    public MentionedZone(ReadingContext context, List<OutlineSection> sections) {
        this.context = context;
        this.sections = sections;
    }

    /** {@return the zone; {@code null} when there is none, or they differ} */
    @Nullable
    public ZoneId find() {
        DocumentTimes times = new DocumentTimes(context);
        Set<ZoneId> zones = new HashSet<>();
        for (OutlineSection section : sections) {
            ZoneId zone = section.is(SectionKind.TIMELINE) ? times.zone(section) : null;
            if (zone != null) {
                zones.add(zone);
            }
        }
        return zones.size() == 1 ? zones.iterator().next() : null;
    }
}
