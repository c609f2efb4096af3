package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.FieldValue;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.TaskFields;
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
        TaskFields.line().stream()
                .filter(field -> !field.equals(TaskFields.STATUS))
                .forEach(this::write);
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

    private void write(Field<ActionItem, ActionItem.Builder> field) {
        FieldValue value = field.show(item, labels);
        if (value instanceof FieldValue.Words words) {
            String text = field.label().isEmpty() ? words.words() : labels.fill(field.label(), words.words());
            if (field.equals(TaskFields.PRIORITY) && item.getPriority() != null) {
                String priority = item.getPriority().name().toLowerCase(Locale.ROOT);
                out.textElement("li", text, "class", "priority-" + priority);
            } else {
                out.textElement("li", text);
            }
        } else if (value instanceof FieldValue.Text text) {
            argument(field.label(), text.text());
        } else if (value instanceof FieldValue.Address address) {
            if (PageWriter.isLink(address.uri())) {
                out.element("li", () -> page.link(address.title(), address.uri()));
            } else {
                argument(field.label(), address.uri());
            }
        }
    }
}
