package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection.Metadata;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.MetadataLine;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFact;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.section.TaskItemWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.Comparator;
import java.util.List;

/** A page that is read in a minute: what, how long, who, why, and what is done about it. */
public final class ExecutiveLayout {

    private static final int MAX_TASKS = 5;

    /** What is still to be done before what is; of each, what is urgent before the rest. */
    private static final Comparator<ActionItem> BY_WEIGHT = Comparator.comparing(
                    (ActionItem item) -> item.getStatus() == ActionItem.Status.DONE)
            .thenComparing(ActionItem::getPriority, Comparator.nullsLast(Comparator.naturalOrder()));

    private ExecutiveLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                new BuiltInSection("head", new HeadSection(Metadata.STATUS, Metadata.SEVERITY)),
                new BuiltInSection("what-happened", ExecutiveLayout::whatHappened),
                new BuiltInSection("impact", ExecutiveLayout::impact),
                new BuiltInSection("why", ExecutiveLayout::why),
                new BuiltInSection("what-we-do", ExecutiveLayout::whatWeDo));
    }

    private static void whatHappened(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("executive.whatHappened"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
    }

    private static void impact(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("executive.impact"));
        SummaryFactsWriter facts = new SummaryFactsWriter(context, out);
        SummaryFact.bullets(facts.duration().services().userExperience().users().found(), out);
    }

    private static void why(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("executive.why"));
        new RootCauseWriter(context, out).line();
    }

    private static void whatWeDo(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("executive.whatWeDo"));
        List<ActionItem> items = context.postmortem().getCorrectiveMeasures().getActionItems().stream()
                .filter(item -> item.getStatus() != ActionItem.Status.WONT_DO)
                .sorted(BY_WEIGHT)
                .toList();
        for (ActionItem item : items.subList(0, Math.min(MAX_TASKS, items.size()))) {
            new TaskItemWriter(item).write(out);
        }
        int more = items.size() - MAX_TASKS;
        if (more > 0) {
            out.startBlock();
            MetadataLine rest = new MetadataLine("", out);
            rest.add(out.labels().count("executive.more", more, Integer.toString(more)));
            rest.end();
            out.endBlock();
        }
        new MeasuresWriter(context, out).waived();
    }
}
