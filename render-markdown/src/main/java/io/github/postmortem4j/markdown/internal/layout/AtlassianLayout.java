package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresSection;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFact;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import java.util.Set;

/**
 * The sections of the postmortem template in Atlassian's incident management handbook, <a
 * href="https://www.atlassian.com/incident-management/postmortem/templates">on the web</a>, but for the backlog check: no field
 * holds one. After them what that template has no place for.
 */
public final class AtlassianLayout {

    private static final Set<EntryKind> RESPONSE =
            Set.of(EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.INVESTIGATED, EntryKind.MISLEADING_PATH);

    private AtlassianLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                new BuiltInSection("incident-summary", AtlassianLayout::summary),
                new BuiltInSection("leadup", AtlassianLayout::leadup),
                new BuiltInSection("fault", AtlassianLayout::fault),
                new BuiltInSection("impact", AtlassianLayout::impact),
                new BuiltInSection("detection", AtlassianLayout::detection),
                new BuiltInSection("response", AtlassianLayout::response),
                new BuiltInSection("recovery", AtlassianLayout::recovery),
                SpecLayout.TIMELINE,
                new BuiltInSection("five-whys", AtlassianLayout::fiveWhys),
                new BuiltInSection("root-cause", AtlassianLayout::rootCause),
                new BuiltInSection("recurrence", AtlassianLayout::recurrence),
                SpecLayout.LESSONS,
                new BuiltInSection("corrective-actions", new MeasuresSection("atlassian.actions")),
                new BuiltInSection("links", AtlassianLayout::links),
                SpecLayout.NOTES);
    }

    private static void summary(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("atlassian.summary"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        SummaryFact.bullets(new SummaryFactsWriter(context, out).duration().found(), out);
    }

    private static void leadup(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("atlassian.leadup"));
        new RootCauseWriter(context, out).trigger();
        story.write(story.entriesBefore(EntryKind.STARTED));
    }

    private static void fault(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("atlassian.fault"));
        cause.detail();
        cause.labelledFactors();
    }

    private static void impact(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("atlassian.impact"));
        SummaryFact.bullets(new SummaryFactsWriter(context, out).impact().found(), out);
    }

    private static void detection(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("atlassian.detection"));
        story.entriesOf(Set.of(EntryKind.DETECTED));
        story.waived("T2", "T3");
    }

    private static void response(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("atlassian.response"));
        story.entriesOf(RESPONSE);
        story.waived("T4", "T5", "T6");
    }

    private static void recovery(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("atlassian.recovery"));
        new RootCauseWriter(context, out).resolution();
        story.entriesOf(Set.of(EntryKind.MITIGATED, EntryKind.RESOLVED));
        story.waived("T7");
    }

    private static void fiveWhys(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("atlassian.whys"));
        new RootCauseWriter(context, out).whys();
    }

    private static void rootCause(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("atlassian.rootCause"));
        new RootCauseWriter(context, out).line();
    }

    private static void recurrence(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("atlassian.recurrence"));
        new ReferencesWriter(context, out).relatedIncidents();
    }

    private static void links(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("links"));
        new ReferencesWriter(context, out).links();
    }
}
