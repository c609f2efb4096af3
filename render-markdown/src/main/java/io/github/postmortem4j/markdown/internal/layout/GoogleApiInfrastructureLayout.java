package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/**
 * The sections of <a href="https://developers.googleblog.com/2013/05/google-api-infrastructure-outage_3.html">Google's
 * report on the outage of its API infrastructure</a> of April 30, 2013, followed by the sections that the report has no
 * equivalent for.
 */
public final class GoogleApiInfrastructureLayout {

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "google-api-infrastructure",
            List.of(
                    SpecLayout.HEAD,
                    LayoutSection.of(
                            "issue-summary", "googleApi.summary", SectionPart.OVERVIEW, SectionPart.SUMMARY_FACTS),
                    LayoutSection.of("timeline", "timeline", SectionPart.TIMELINE_OF_ONE_ZONE),
                    LayoutSection.of(
                            "root-cause",
                            "googleApi.rootCause",
                            SectionPart.DETAILED_CAUSE,
                            SectionPart.LABELED_TRIGGER,
                            SectionPart.LABELED_FACTORS,
                            SectionPart.LABELED_WHYS),
                    LayoutSection.of("resolution-and-recovery", "googleApi.resolution", SectionPart.RESOLUTION),
                    LayoutSection.of(
                            "corrective-measures",
                            LayoutBlock.of("googleApi.measures"),
                            LayoutBlock.sub("measures.improvements", SectionPart.IMPROVEMENTS),
                            LayoutBlock.sub("measures.tasks", SectionPart.TASKS)),
                    SpecLayout.LESSONS,
                    SpecLayout.LINKS,
                    SpecLayout.NOTES));

    private GoogleApiInfrastructureLayout() {}
}
