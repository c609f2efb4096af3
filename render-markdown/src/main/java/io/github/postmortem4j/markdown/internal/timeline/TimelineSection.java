package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** The timeline: the diagram, the metrics, and all entries. The caller writes the heading. */
public final class TimelineSection {

    /** The rules about the timeline that can be waived, in the order in which their reasons are printed. */
    private static final String[] RULES = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"};

    private TimelineSection() {}

    /** Writes the timeline with the entries as a list. */
    public static void write(TimelineWriter timeline) {
        timeline.diagram();
        timeline.metrics();
        timeline.list(timeline.entries());
        timeline.waiverReasons(RULES);
    }

    /** Writes the timeline with the entries as a list, without the zone of the times if all have the same one. */
    public static void writeOneZone(TimelineWriter timeline) {
        if (timeline.commonZone().isEmpty()) {
            write(timeline);
        } else {
            timeline.diagram();
            timeline.metrics();
            timeline.listWithoutZones();
            timeline.waiverReasons(RULES);
        }
    }

    /** {@return the heading of a timeline, which states the zone if all times have the same one} */
    public static String headingWithZone(String heading, TimelineWriter timeline, Labels labels) {
        String zone = timeline.commonZone();
        return zone.isEmpty() ? labels.get(heading) : labels.fill(heading + ".oneZone", zone);
    }

    /** Writes the timeline with the entries as a table. */
    public static void writeTable(TimelineWriter timeline, BlockWriter out) {
        timeline.diagram();
        timeline.metrics();
        new TimelineTableWriter(timeline, out).write();
        timeline.waiverReasons(RULES);
    }
}
