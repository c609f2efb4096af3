package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ordered list of sections. Immutable, and safe for use by many threads. */
public final class Layout {

    /** The spec's own order. */
    public static final Layout SPEC = new Layout(List.of(
            new HeadSection(),
            new IssueSummarySection(),
            new TimelineSection(),
            new RootCauseSection(),
            new MeasuresSection(),
            new LessonsSection(),
            new LinksSection(),
            new WaiversSection()));

    private final List<Section> sections;

    private Layout(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * Writes a postmortem, section by section.
     *
     * @param postmortem what to write
     * @param zone where times are shown when the document names no zone; {@code null} for the offsets as written
     * @param diagram whether to draw the timeline
     * @param labels the renderer's own words
     * @param neutralizeMentions whether to keep code hosts from finding people and issues in the text
     * @param target where to write
     * @throws IOException if the target throws one
     */
    public void write(
            Postmortem postmortem,
            @Nullable ZoneId zone,
            boolean diagram,
            Labels labels,
            boolean neutralizeMentions,
            Appendable target)
            throws IOException {
        SectionContext context = new SectionContext(
                postmortem, TimeFormat.of(postmortem, zone, labels), new Waivers(postmortem.getWaivers()), diagram);
        BlockWriter out = new BlockWriter(target, labels, neutralizeMentions);
        for (Section section : sections) {
            section.write(context, out);
        }
        out.end();
    }
}
