package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/**
 * The sections of the <a href="https://www.atlassian.com/incident-management/postmortem/templates">postmortem
 * template</a> in Atlassian's incident management handbook, followed by the sections that the template has no
 * equivalent for. The template's backlog check is omitted because the model has no such field.
 */
public final class AtlassianLayout {

    private AtlassianLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                BuiltInSection.of("incident-summary", "atlassian.summary", SharedContents::overviewAndDuration),
                BuiltInSection.of("leadup", "atlassian.leadup", AtlassianLayout::leadup),
                BuiltInSection.of("fault", "atlassian.fault", AtlassianLayout::fault),
                BuiltInSection.of("impact", "atlassian.impact", SharedContents::impact),
                BuiltInSection.of("detection", "atlassian.detection", SharedContents::detection),
                BuiltInSection.of("response", "atlassian.response", AtlassianLayout::response),
                BuiltInSection.of("recovery", "atlassian.recovery", AtlassianLayout::recovery),
                SpecLayout.TIMELINE,
                BuiltInSection.of("five-whys", "atlassian.whys", AtlassianLayout::fiveWhys),
                BuiltInSection.of("root-cause", "atlassian.rootCause", AtlassianLayout::rootCause),
                BuiltInSection.of("recurrence", "atlassian.recurrence", AtlassianLayout::recurrence),
                SpecLayout.LESSONS,
                BuiltInSection.of("corrective-actions", "atlassian.actions", SharedContents::measures),
                BuiltInSection.of("links", "links", AtlassianLayout::links),
                SpecLayout.NOTES);
    }

    private static void leadup(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        new RootCauseWriter(context, out).trigger();
        timeline.list(timeline.entriesBefore(EntryKind.STARTED));
    }

    private static void fault(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        cause.detail();
        cause.labelledFactors();
    }

    private static void response(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        timeline.list(timeline.entriesOf(
                EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.INVESTIGATED, EntryKind.MISLEADING_PATH));
        timeline.waiverReasons("T4", "T5", "T6");
    }

    private static void recovery(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        SharedContents.resolution(context, out);
        timeline.list(timeline.entriesOf(EntryKind.MITIGATED, EntryKind.RESOLVED));
        timeline.waiverReasons("T7");
    }

    private static void fiveWhys(SectionContext context, BlockWriter out) {
        new RootCauseWriter(context, out).whys();
    }

    private static void rootCause(SectionContext context, BlockWriter out) {
        new RootCauseWriter(context, out).summaryLine();
    }

    private static void recurrence(SectionContext context, BlockWriter out) {
        new ReferencesWriter(context, out).relations();
    }

    private static void links(SectionContext context, BlockWriter out) {
        new ReferencesWriter(context, out).links();
    }
}
