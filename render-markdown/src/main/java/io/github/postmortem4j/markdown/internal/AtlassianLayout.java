package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;
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
    public static List<NamedSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                new NamedSection("incident-summary", AtlassianLayout::summary),
                new NamedSection("leadup", AtlassianLayout::leadup),
                new NamedSection("fault", AtlassianLayout::fault),
                new NamedSection("impact", AtlassianLayout::impact),
                new NamedSection("detection", AtlassianLayout::detection),
                new NamedSection("response", AtlassianLayout::response),
                new NamedSection("recovery", AtlassianLayout::recovery),
                SpecLayout.TIMELINE,
                new NamedSection("five-whys", AtlassianLayout::fiveWhys),
                new NamedSection("root-cause", AtlassianLayout::rootCause),
                new NamedSection("recurrence", AtlassianLayout::recurrence),
                SpecLayout.LESSONS,
                new NamedSection("corrective-actions", new MeasuresSection("atlassian.actions")),
                new NamedSection("links", AtlassianLayout::links),
                SpecLayout.NOTES);
    }

    private static void summary(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("atlassian.summary"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        Fact.bullets(new Facts(context, out).duration().found(), out);
    }

    private static void leadup(SectionContext context, BlockWriter out) throws IOException {
        Story story = new Story(context, out);
        out.heading(2, out.labels().get("atlassian.leadup"));
        new Cause(context, out).trigger();
        story.write(story.entriesBefore(EntryKind.STARTED));
    }

    private static void fault(SectionContext context, BlockWriter out) throws IOException {
        Cause cause = new Cause(context, out);
        out.heading(2, out.labels().get("atlassian.fault"));
        cause.detail();
        cause.labelledFactors();
    }

    private static void impact(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("atlassian.impact"));
        Fact.bullets(new Facts(context, out).impact().found(), out);
    }

    private static void detection(SectionContext context, BlockWriter out) throws IOException {
        Story story = new Story(context, out);
        out.heading(2, out.labels().get("atlassian.detection"));
        story.entriesOf(Set.of(EntryKind.DETECTED));
        story.waived("T2", "T3");
    }

    private static void response(SectionContext context, BlockWriter out) throws IOException {
        Story story = new Story(context, out);
        out.heading(2, out.labels().get("atlassian.response"));
        story.entriesOf(RESPONSE);
        story.waived("T4", "T5", "T6");
    }

    private static void recovery(SectionContext context, BlockWriter out) throws IOException {
        Story story = new Story(context, out);
        out.heading(2, out.labels().get("atlassian.recovery"));
        new Cause(context, out).resolution();
        story.entriesOf(Set.of(EntryKind.MITIGATED, EntryKind.RESOLVED));
        story.waived("T7");
    }

    private static void fiveWhys(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("atlassian.whys"));
        new Cause(context, out).whys();
    }

    private static void rootCause(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("atlassian.rootCause"));
        new Cause(context, out).line();
    }

    private static void recurrence(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("atlassian.recurrence"));
        new References(context, out).relatedIncidents();
    }

    private static void links(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("links"));
        new References(context, out).links();
    }
}
