package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/**
 * The sections of the <a href="https://www.atlassian.com/incident-management/postmortem/templates">postmortem
 * template</a> in Atlassian's incident management handbook, followed by the sections that the template has no
 * equivalent for. The template's backlog check is omitted because the model has no such field.
 */
public final class AtlassianLayout {

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "atlassian",
            List.of(
                    SpecLayout.HEAD,
                    LayoutSection.of(
                            "incident-summary", "atlassian.summary", SectionPart.OVERVIEW, SectionPart.DURATION_FACTS),
                    LayoutSection.of(
                            "leadup", "atlassian.leadup", SectionPart.TRIGGER, SectionPart.ENTRIES_BEFORE_START),
                    LayoutSection.of(
                            "fault", "atlassian.fault", SectionPart.DETAILED_CAUSE, SectionPart.LABELED_FACTORS),
                    LayoutSection.of("impact", "atlassian.impact", SectionPart.IMPACT_FACTS),
                    LayoutSection.of("detection", "atlassian.detection", SectionPart.DETECTION_ENTRIES),
                    LayoutSection.of("response", "atlassian.response", SectionPart.RESPONSE_ENTRIES),
                    LayoutSection.of(
                            "recovery", "atlassian.recovery", SectionPart.RESOLUTION, SectionPart.RECOVERY_ENTRIES),
                    SpecLayout.TIMELINE,
                    LayoutSection.of("five-whys", "atlassian.whys", SectionPart.WHYS),
                    LayoutSection.of("root-cause", "atlassian.rootCause", SectionPart.SHORT_CAUSE),
                    LayoutSection.of("recurrence", "atlassian.recurrence", SectionPart.RELATIONS),
                    SpecLayout.LESSONS,
                    LayoutSection.of(
                            "corrective-actions",
                            LayoutBlock.of("atlassian.actions"),
                            LayoutBlock.sub("measures.improvements", SectionPart.IMPROVEMENTS),
                            LayoutBlock.sub("measures.tasks", SectionPart.TASKS)),
                    LayoutSection.of("links", "links", SectionPart.LINKS),
                    SpecLayout.NOTES));

    private AtlassianLayout() {}
}
