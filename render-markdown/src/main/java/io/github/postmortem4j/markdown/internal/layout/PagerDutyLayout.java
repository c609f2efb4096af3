package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/**
 * The sections of the <a href="https://response.pagerduty.com/after/post_mortem_template/">postmortem template</a> in
 * PagerDuty's incident response documentation, followed by the sections that the template has no equivalent for.
 */
public final class PagerDutyLayout {

    private PagerDutyLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                BuiltInSection.of("overview", "pagerDuty.overview", SharedContents::overview),
                BuiltInSection.of("what-happened", "pagerDuty.whatHappened", PagerDutyLayout::whatHappened),
                BuiltInSection.of("contributing-factors", "pagerDuty.factors", PagerDutyLayout::factors),
                BuiltInSection.of("resolution", "pagerDuty.resolution", SharedContents::resolution),
                BuiltInSection.of("impact", "pagerDuty.impact", PagerDutyLayout::impact),
                BuiltInSection.of("responders", "pagerDuty.responders", PagerDutyLayout::responders),
                BuiltInSection.of("timeline", "timeline", TimelineSection::writeTable),
                BuiltInSection.of(
                        "how-did-we-do",
                        "pagerDuty.howDidWeDo",
                        new LessonsSection("pagerDuty.wentWell", "pagerDuty.wentWrong")),
                BuiltInSection.of("action-items", "pagerDuty.actionItems", PagerDutyLayout::actionItems),
                BuiltInSection.of("messaging", "pagerDuty.messaging", PagerDutyLayout::messaging),
                SpecLayout.LINKS,
                SpecLayout.NOTES);
    }

    private static void whatHappened(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        cause.detail();
        cause.labelledTrigger();
    }

    private static void factors(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        cause.labelledSummaryLine();
        cause.factors();
        cause.labelledWhys();
    }

    private static void impact(SectionContext context, BlockWriter out) {
        Labels labels = out.labels();
        List<Runnable> header =
                List.of(() -> out.raw(labels.get("pagerDuty.measure")), () -> out.raw(labels.get("pagerDuty.value")));
        out.table(
                header, new SummaryFactsWriter(context, out).duration().impact().rows());
    }

    private static void responders(SectionContext context, BlockWriter out) {
        out.bullets(new TimelineWriter(context, out).responders());
    }

    private static void actionItems(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        measures.taskList();
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
    }

    private static void messaging(SectionContext context, BlockWriter out) {
        TimelineWriter timeline = new TimelineWriter(context, out);
        timeline.list(timeline.entriesOf(EntryKind.COMMUNICATED));
    }
}
