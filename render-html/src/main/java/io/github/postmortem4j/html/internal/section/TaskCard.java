package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.Locale;

/** A task with its status, owner, dates and tracker. */
final class TaskCard {

    private final ActionItem item;
    private final PageWriter page;
    private final MarkupWriter out;
    private final Labels labels;

    TaskCard(ActionItem item, PageWriter page) {
        this.item = item;
        this.page = page;
        this.out = page.markup();
        this.labels = page.labels();
    }

    void write() {
        String status = item.getStatus().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.open("li", "class", "task " + status);
        out.open("p", "dir", "auto");
        if (!PlainText.isBlank(item.getId())) {
            out.textElement("span", PlainText.line(item.getId()), "class", "id", "dir", "auto");
            out.text(" ");
        }
        if (PlainText.isBlank(item.getTask())) {
            out.text(labels.get("task.none"));
        } else {
            page.prose(item.getTask());
        }
        out.close();
        out.open("ul", "class", "meta");
        out.textElement("li", labels.get("task.status", item.getStatus()), "class", "status");
        if (item.getPriority() != null) {
            String priority = item.getPriority().name().toLowerCase(Locale.ROOT);
            out.textElement("li", labels.get("task.priority", item.getPriority()), "class", "priority-" + priority);
        }
        if (item.getType() != null) {
            out.textElement("li", labels.get("task.type", item.getType()));
        }
        argument("task.owner", item.getOwner());
        if (item.getDue() != null) {
            out.textElement("li", labels.fill("task.due", labels.date(item.getDue())));
        }
        if (item.getCompleted() != null) {
            out.textElement("li", labels.fill("task.completed", labels.date(item.getCompleted())));
        }
        tracker();
        out.close();
        out.close();
        out.lineFeed();
    }

    private void argument(String label, String text) {
        if (!PlainText.isBlank(text)) {
            out.open("li");
            page.message(label, () -> out.textElement("bdi", PlainText.line(text)));
            out.close();
        }
    }

    private void tracker() {
        String uri = item.getTracker();
        if (PageWriter.isLink(uri)) {
            out.element("li", () -> page.link(labels.get("task.tracker"), uri));
        } else {
            argument("task.trackerAt", uri);
        }
    }
}
