package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import java.util.List;

/** The sections of the spec, in its order. */
public final class SpecLayout {

    /** The title, the metadata and the hook. */
    public static final LayoutSection HEAD = LayoutSection.head(MetadataFields.all());

    /** The issue summary. */
    public static final LayoutSection ISSUE_SUMMARY =
            LayoutSection.of("issue-summary", "summary", SectionPart.OVERVIEW, SectionPart.SUMMARY_FACTS);

    /** The timeline. */
    public static final LayoutSection TIMELINE = LayoutSection.of("timeline", "timeline", SectionPart.TIMELINE);

    /** The root cause and the resolution, in detail. */
    public static final LayoutSection ROOT_CAUSE_AND_RESOLUTION = LayoutSection.of(
            "root-cause-and-resolution",
            LayoutBlock.of("cause"),
            LayoutBlock.sub(
                    "cause.rootCause",
                    SectionPart.DETAILED_CAUSE,
                    SectionPart.LABELED_TRIGGER,
                    SectionPart.LABELED_FACTORS,
                    SectionPart.LABELED_WHYS),
            LayoutBlock.sub("cause.resolution", SectionPart.RESOLUTION));

    /** The corrective and preventative measures. */
    public static final LayoutSection CORRECTIVE_MEASURES = LayoutSection.of(
            "corrective-measures",
            LayoutBlock.of("measures"),
            LayoutBlock.sub("measures.improvements", SectionPart.IMPROVEMENTS),
            LayoutBlock.sub("measures.tasks", SectionPart.TASKS));

    /** The lessons learned. */
    public static final LayoutSection LESSONS = LayoutSection.of("lessons", "lessons", SectionPart.LESSONS);

    /** The links and the related incidents. */
    public static final LayoutSection LINKS = LayoutSection.of(
            "links",
            LayoutBlock.of("links", SectionPart.LINKS),
            LayoutBlock.of("relatedIncidents", SectionPart.RELATIONS));

    /** The reasons for waived rules that no other section printed. */
    public static final LayoutSection NOTES = LayoutSection.of("notes", "notes", SectionPart.WAIVERS);

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "spec",
            List.of(
                    HEAD,
                    ISSUE_SUMMARY,
                    TIMELINE,
                    ROOT_CAUSE_AND_RESOLUTION,
                    CORRECTIVE_MEASURES,
                    LESSONS,
                    LINKS,
                    NOTES));

    private SpecLayout() {}
}
