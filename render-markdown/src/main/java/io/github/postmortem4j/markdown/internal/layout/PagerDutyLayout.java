package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/**
 * The sections of the <a href="https://response.pagerduty.com/after/post_mortem_template/">postmortem template</a> in
 * PagerDuty's incident response documentation, followed by the sections that the template has no equivalent for.
 */
public final class PagerDutyLayout {

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "pagerduty",
            List.of(
                    SpecLayout.HEAD,
                    LayoutSection.of("overview", "pagerDuty.overview", SectionPart.OVERVIEW),
                    LayoutSection.of(
                            "what-happened",
                            "pagerDuty.whatHappened",
                            SectionPart.DETAILED_CAUSE,
                            SectionPart.LABELED_TRIGGER),
                    LayoutSection.of(
                            "contributing-factors",
                            "pagerDuty.factors",
                            SectionPart.LABELED_SHORT_CAUSE,
                            SectionPart.FACTORS,
                            SectionPart.LABELED_WHYS),
                    LayoutSection.of("resolution", "pagerDuty.resolution", SectionPart.RESOLUTION),
                    LayoutSection.of("impact", "pagerDuty.impact", SectionPart.FACT_TABLE),
                    LayoutSection.of("responders", "pagerDuty.responders", SectionPart.RESPONDERS),
                    LayoutSection.of("timeline", "timeline", SectionPart.TIMELINE_TABLE),
                    LayoutSection.of("how-did-we-do", "pagerDuty.howDidWeDo", SectionPart.TEAM_LESSONS),
                    LayoutSection.of(
                            "action-items",
                            LayoutBlock.of("pagerDuty.actionItems", SectionPart.TASKS),
                            LayoutBlock.sub("measures.improvements", SectionPart.IMPROVEMENTS)),
                    LayoutSection.of("messaging", "pagerDuty.messaging", SectionPart.COMMUNICATION_ENTRIES),
                    SpecLayout.LINKS,
                    SpecLayout.NOTES));

    private PagerDutyLayout() {}
}
