package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection.Metadata;
import io.github.postmortem4j.markdown.internal.section.IssueSummarySection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.LinksSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresSection;
import io.github.postmortem4j.markdown.internal.section.RootCauseSection;
import io.github.postmortem4j.markdown.internal.section.WaiversSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import java.util.List;

/** The sections of the spec, in its order. */
public final class SpecLayout {

    /** The title, metadata and hook. */
    public static final BuiltInSection HEAD = new BuiltInSection(
            "head", new HeadSection(Metadata.STATUS, Metadata.SEVERITY, Metadata.AUTHORS, Metadata.TAGS, Metadata.ID));

    /** What executives read. */
    public static final BuiltInSection ISSUE_SUMMARY =
            new BuiltInSection("issue-summary", new IssueSummarySection("summary"));

    /** What happened when. */
    public static final BuiltInSection TIMELINE = new BuiltInSection("timeline", new TimelineSection());

    /** Why it happened and how it was fixed. */
    public static final BuiltInSection ROOT_CAUSE_AND_RESOLUTION =
            new BuiltInSection("root-cause-and-resolution", new RootCauseSection());

    /** What is done about it. */
    public static final BuiltInSection CORRECTIVE_MEASURES =
            new BuiltInSection("corrective-measures", new MeasuresSection("measures"));

    /** What it taught. */
    public static final BuiltInSection LESSONS = new BuiltInSection("lessons", new LessonsSection("lessons"));

    /** Where to read on. */
    public static final BuiltInSection LINKS = new BuiltInSection("links", new LinksSection());

    /** The waivers that have no other place. */
    public static final BuiltInSection NOTES = new BuiltInSection("notes", new WaiversSection());

    private SpecLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                HEAD, ISSUE_SUMMARY, TIMELINE, ROOT_CAUSE_AND_RESOLUTION, CORRECTIVE_MEASURES, LESSONS, LINKS, NOTES);
    }
}
