package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import java.util.List;

/**
 * The sections of the example postmortem in appendix D of <a
 * href="https://sre.google/sre-book/example-postmortem/"><i>Site Reliability Engineering</i></a> (Beyer et al.,
 * O'Reilly 2016).
 */
public final class GoogleSreLayout {

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "google-sre",
            List.of(
                    LayoutSection.head(List.of(
                            MetadataFields.SEVERITY, MetadataFields.REVIEWERS, MetadataFields.TAGS, MetadataFields.ID)),
                    LayoutSection.line("date", SectionPart.START_DAY),
                    LayoutSection.line("authors", SectionPart.AUTHORS),
                    LayoutSection.line("status", SectionPart.STATUS),
                    LayoutSection.of(
                            "summary",
                            "googleSre.summary",
                            SectionPart.OVERVIEW,
                            SectionPart.DURATION_FACTS,
                            SectionPart.LABELED_SHORT_CAUSE),
                    LayoutSection.of("impact", "googleSre.impact", SectionPart.IMPACT_FACTS),
                    LayoutSection.of(
                            "root-causes",
                            "googleSre.rootCauses",
                            SectionPart.DETAILED_CAUSE,
                            SectionPart.LABELED_FACTORS,
                            SectionPart.LABELED_WHYS),
                    LayoutSection.of("trigger", "googleSre.trigger", SectionPart.TRIGGER),
                    LayoutSection.of("resolution", "googleSre.resolution", SectionPart.RESOLUTION),
                    LayoutSection.of("detection", "googleSre.detection", SectionPart.DETECTION_ENTRIES),
                    LayoutSection.of(
                            "action-items",
                            LayoutBlock.of("googleSre.actionItems", SectionPart.TASK_TABLE),
                            LayoutBlock.sub("measures.improvements", SectionPart.IMPROVEMENTS)),
                    LayoutSection.of("lessons", "googleSre.lessons", SectionPart.LESSONS),
                    LayoutSection.of("timeline", "timeline", SectionPart.TIMELINE_OF_ONE_ZONE),
                    LayoutSection.of(
                            "supporting-information",
                            LayoutBlock.of("googleSre.supporting", SectionPart.LINKS),
                            LayoutBlock.sub("relatedIncidents", SectionPart.RELATIONS)),
                    SpecLayout.NOTES));

    private GoogleSreLayout() {}
}
