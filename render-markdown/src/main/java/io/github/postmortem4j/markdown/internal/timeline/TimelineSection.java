package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.section.SectionContent;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** What happened when: the diagram, how long it took to notice and to mend, and every entry in order of time. */
public final class TimelineSection implements SectionContent {

    /** Where the story of a waived rule would be told; printed in this order. */
    public static final String[] WAIVABLE = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"};

    private final String headingOfOneZone;

    /** A timeline that names the zone with each time. */
    public TimelineSection() {
        this("");
    }

    /** Takes the key of a heading that names the zone for all times, for where they have one. */
    public TimelineSection(String headingOfOneZone) {
        this.headingOfOneZone = headingOfOneZone;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        Labels labels = out.labels();
        boolean oneZone = !headingOfOneZone.isEmpty() && !story.zone().isEmpty();
        out.heading(2, oneZone ? labels.fill(headingOfOneZone, story.zone()) : labels.get("timeline"));
        story.diagram();
        story.measures();
        if (oneZone) {
            story.allEntriesOfOneZone();
        } else {
            story.allEntries();
        }
        story.waived(WAIVABLE);
    }
}
