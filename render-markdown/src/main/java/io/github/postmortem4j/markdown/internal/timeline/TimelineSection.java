package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.markdown.internal.section.SectionContent;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** The timeline: the diagram, the metrics, and all entries as a list. */
public final class TimelineSection implements SectionContent {

    /** The rules about the timeline that can be waived, in the order in which their reasons are printed. */
    private static final String[] RULES = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"};

    private final String zoneHeading;

    /** Creates a timeline that states the zone with each time. */
    public TimelineSection() {
        this("");
    }

    /**
     * Creates a timeline that states the zone in its heading if all entries have the same.
     *
     * @param zoneHeading the key of the heading with a placeholder for the zone
     */
    public TimelineSection(String zoneHeading) {
        this.zoneHeading = zoneHeading;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        String zone = zoneHeading.isEmpty() ? "" : timeline.commonZone();
        if (zone.isEmpty()) {
            out.heading(2, out.labels().get("timeline"));
        } else {
            out.heading(2, out.labels().fill(zoneHeading, zone));
        }
        timeline.diagram();
        timeline.metrics();
        if (zone.isEmpty()) {
            timeline.list(timeline.entries());
        } else {
            timeline.listWithoutZones();
        }
        timeline.waiverReasons(RULES);
    }

    /** Writes the timeline with the entries as a table; the heading is the caller's. */
    public static void writeTable(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        timeline.diagram();
        timeline.metrics();
        new TimelineTableWriter(timeline, out).write();
        timeline.waiverReasons(RULES);
    }
}
