package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.MetadataLine;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.section.TaskItemWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.Comparator;
import java.util.List;

/**
 * The sections of a page that takes a minute to read: what happened, its duration and impact, why, and the next steps.
 */
public final class ExecutiveLayout {

    private static final int MAX_TASKS = 5;

    /** Open tasks before completed ones; within each group, by descending priority. */
    private static final Comparator<ActionItem> BY_IMPORTANCE = Comparator.comparing(
                    (ActionItem item) -> item.getStatus() == ActionItem.Status.DONE)
            .thenComparing(ActionItem::getPriority, Comparator.nullsLast(Comparator.naturalOrder()));

    private ExecutiveLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                new BuiltInSection("head", new HeadSection(List.of(MetadataFields.STATUS, MetadataFields.SEVERITY))),
                BuiltInSection.of("what-happened", "executive.whatHappened", SharedContents::overview),
                BuiltInSection.of("impact", "executive.impact", ExecutiveLayout::impact),
                BuiltInSection.of("why", "executive.why", ExecutiveLayout::why),
                BuiltInSection.of("next-steps", "executive.nextSteps", ExecutiveLayout::nextSteps));
    }

    private static void impact(SectionContext context, BlockWriter out) {
        new SummaryFactsWriter(context, out)
                .duration()
                .services()
                .userExperience()
                .users()
                .bullets();
    }

    private static void why(SectionContext context, BlockWriter out) {
        new RootCauseWriter(context, out).summaryLine();
    }

    private static void nextSteps(SectionContext context, BlockWriter out) {
        List<ActionItem> items = context.postmortem().getCorrectiveMeasures().getActionItems().stream()
                .filter(item -> item.getStatus() != ActionItem.Status.WONT_DO)
                .sorted(BY_IMPORTANCE)
                .toList();
        items.stream().limit(MAX_TASKS).forEach(item -> new TaskItemWriter(item, out).write());
        int more = items.size() - MAX_TASKS;
        if (more > 0) {
            String words = out.labels().count("executive.more", more, Integer.toString(more));
            out.paragraph(() -> {
                MetadataLine rest = new MetadataLine("", out);
                rest.add(words);
                rest.end();
            });
        }
        new MeasuresWriter(context, out).waiverReasons();
    }
}
