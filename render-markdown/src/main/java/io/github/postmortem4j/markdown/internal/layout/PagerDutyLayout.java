package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFact;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineTableWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import java.util.Set;

/**
 * The sections of the postmortem template in PagerDuty's incident response documentation, <a
 * href="https://response.pagerduty.com/after/post_mortem_template/">on the web</a>; after them what that template has no
 * place for.
 */
public final class PagerDutyLayout {

    private PagerDutyLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                new BuiltInSection("overview", PagerDutyLayout::overview),
                new BuiltInSection("what-happened", PagerDutyLayout::whatHappened),
                new BuiltInSection("contributing-factors", PagerDutyLayout::factors),
                new BuiltInSection("resolution", PagerDutyLayout::resolution),
                new BuiltInSection("impact", PagerDutyLayout::impact),
                new BuiltInSection("responders", PagerDutyLayout::responders),
                new BuiltInSection("timeline", PagerDutyLayout::timeline),
                new BuiltInSection(
                        "how-did-we-do",
                        new LessonsSection("pagerDuty.howDidWeDo", "pagerDuty.wentWell", "pagerDuty.wentWrong")),
                new BuiltInSection("action-items", PagerDutyLayout::actionItems),
                new BuiltInSection("messaging", PagerDutyLayout::messaging),
                SpecLayout.LINKS,
                SpecLayout.NOTES);
    }

    private static void overview(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("pagerDuty.overview"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
    }

    private static void whatHappened(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("pagerDuty.whatHappened"));
        cause.detail();
        cause.labelledTrigger();
    }

    private static void factors(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("pagerDuty.factors"));
        cause.labelledLine();
        cause.factors();
        cause.labelledWhys();
    }

    private static void resolution(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("pagerDuty.resolution"));
        new RootCauseWriter(context, out).resolution();
    }

    private static void impact(SectionContext context, BlockWriter out) {
        Labels labels = out.labels();
        out.heading(2, labels.get("pagerDuty.impact"));
        List<SummaryFact> facts =
                new SummaryFactsWriter(context, out).duration().impact().found();
        List<Runnable> header =
                List.of(() -> out.own(labels.get("pagerDuty.measure")), () -> out.own(labels.get("pagerDuty.value")));
        out.table(header, facts.stream().map(fact -> fact.row(out)).toList());
    }

    private static void responders(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("pagerDuty.responders"));
        out.bullets(new TimelineWriter(context, out).people());
    }

    private static void timeline(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("timeline"));
        story.diagram();
        story.measures();
        new TimelineTableWriter(context, story, out).write();
        story.waived(TimelineSection.WAIVABLE);
    }

    private static void actionItems(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        out.heading(2, out.labels().get("pagerDuty.actionItems"));
        measures.taskList();
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
    }

    private static void messaging(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("pagerDuty.messaging"));
        new TimelineWriter(context, out).entriesOf(Set.of(EntryKind.COMMUNICATED));
    }
}
