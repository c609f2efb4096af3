package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.markdown.internal.HeadSection.Metadata;
import java.util.List;

/** The sections of the spec, in its order. */
public final class SpecLayout {

    /** The title, metadata and hook. */
    public static final NamedSection HEAD = new NamedSection(
            "head", new HeadSection(Metadata.STATUS, Metadata.SEVERITY, Metadata.AUTHORS, Metadata.TAGS, Metadata.ID));

    /** What executives read. */
    public static final NamedSection ISSUE_SUMMARY =
            new NamedSection("issue-summary", new IssueSummarySection("summary"));

    /** What happened when. */
    public static final NamedSection TIMELINE = new NamedSection("timeline", new TimelineSection());

    /** Why it happened and how it was fixed. */
    public static final NamedSection ROOT_CAUSE_AND_RESOLUTION =
            new NamedSection("root-cause-and-resolution", new RootCauseSection());

    /** What is done about it. */
    public static final NamedSection CORRECTIVE_MEASURES =
            new NamedSection("corrective-measures", new MeasuresSection("measures"));

    /** What it taught. */
    public static final NamedSection LESSONS = new NamedSection("lessons", new LessonsSection("lessons"));

    /** Where to read on. */
    public static final NamedSection LINKS = new NamedSection("links", new LinksSection());

    /** The waivers that have no other place. */
    public static final NamedSection NOTES = new NamedSection("notes", new WaiversSection());

    private SpecLayout() {}

    /** {@return the sections, in order} */
    public static List<NamedSection> sections() {
        return List.of(
                HEAD, ISSUE_SUMMARY, TIMELINE, ROOT_CAUSE_AND_RESOLUTION, CORRECTIVE_MEASURES, LESSONS, LINKS, NOTES);
    }
}
