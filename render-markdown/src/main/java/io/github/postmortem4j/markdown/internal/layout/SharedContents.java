package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Contents that several layouts have, under different headings. */
final class SharedContents {

    private SharedContents() {}

    /** The overview and all facts of the issue summary. */
    static void issueSummary(SectionContext context, BlockWriter out) {
        overview(context, out);
        new SummaryFactsWriter(context, out).duration().impact().rootCause().bullets();
    }

    static void overview(SectionContext context, BlockWriter out) {
        out.paragraphs(context.postmortem().getSummary().getOverview());
    }

    static void overviewAndDuration(SectionContext context, BlockWriter out) {
        overview(context, out);
        new SummaryFactsWriter(context, out).duration().bullets();
    }

    static void impact(SectionContext context, BlockWriter out) {
        new SummaryFactsWriter(context, out).impact().bullets();
    }

    static void detection(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        timeline.list(timeline.entriesOf(EntryKind.DETECTED));
        timeline.waiverReasons("T2", "T3");
    }

    /** The root cause in detail, with all that led to it. */
    static void rootCause(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        cause.detail();
        cause.labelledTrigger();
        cause.labelledFactors();
        cause.labelledWhys();
    }

    static void resolution(SectionContext context, BlockWriter out) {
        new RootCauseWriter(context, out).resolution();
    }

    /** The improvements, then the tasks as a list. */
    static void measures(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
        out.heading(3, out.labels().get("measures.tasks"));
        measures.taskList();
    }
}
