package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.Comparator;
import java.util.List;

/** Improvements and tasks. */
public final class MeasuresPart {

    private static final int MOST_IMPORTANT = 5;

    /** Open tasks before completed ones; within each group, by descending priority. */
    private static final Comparator<ActionItem> BY_IMPORTANCE = Comparator.comparing(
                    (ActionItem item) -> item.getStatus() == ActionItem.Status.DONE)
            .thenComparing(ActionItem::getPriority, Comparator.nullsLast(Comparator.naturalOrder()));

    private MeasuresPart() {}

    private static CorrectiveMeasures measures(PageWriter page) {
        return page.postmortem().getCorrectiveMeasures();
    }

    /** Writes the improvements. */
    public static void improvements(PageWriter page) {
        List<String> improvements = measures(page).getImprovements();
        page.list("ul", "plain", improvements);
        if (PlainText.areBlank(improvements)) {
            page.waiver("measures.none", "C1");
        }
    }

    /** Writes all tasks. */
    public static void tasks(PageWriter page) {
        list(measures(page).getActionItems(), page);
        waivers(page);
    }

    /** Writes the most important tasks, and how many more there are. */
    public static void mostImportantTasks(PageWriter page) {
        List<ActionItem> items = measures(page).getActionItems().stream()
                .filter(item -> item.getStatus() != ActionItem.Status.WONT_DO)
                .sorted(BY_IMPORTANCE)
                .toList();
        list(items.stream().limit(MOST_IMPORTANT).toList(), page);
        int more = items.size() - MOST_IMPORTANT;
        if (more > 0) {
            String words = page.labels().count("executive.more", more, Integer.toString(more));
            page.markup().textElement("p", words, "class", "caption");
        }
        waivers(page);
    }

    private static void list(List<ActionItem> items, PageWriter page) {
        if (!items.isEmpty()) {
            page.markup().open("ul", "class", "tasks");
            items.forEach(item -> new TaskCard(item, page).write());
            page.markup().close();
        }
    }

    private static void waivers(PageWriter page) {
        if (measures(page).getActionItems().isEmpty()) {
            page.waiver("measures.none", "C2");
        }
        page.waiver("waived.A1", "A1");
        page.waiver("waived.A2", "A2");
    }
}
