package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.Comparator;
import java.util.List;

/** Writes the most important action items, for a page that takes a minute to read. */
public final class NextStepsWriter {

    private static final int MAX_TASKS = 5;

    /** Open tasks before completed ones; within each group, by descending priority. */
    private static final Comparator<ActionItem> BY_IMPORTANCE = Comparator.comparing(
                    (ActionItem item) -> item.getStatus() == ActionItem.Status.DONE)
            .thenComparing(ActionItem::getPriority, Comparator.nullsLast(Comparator.naturalOrder()));

    private NextStepsWriter() {}

    /** Writes the tasks, and how many more there are. */
    public static void write(SectionContext context, BlockWriter out) {
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
