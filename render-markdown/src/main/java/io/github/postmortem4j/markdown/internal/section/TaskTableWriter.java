package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.FieldValue;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.TaskFields;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes action items as a table. A column that is empty for every item is omitted. */
final class TaskTableWriter {

    private final List<ActionItem> items;
    private final BlockWriter out;
    private final Labels labels;

    TaskTableWriter(List<ActionItem> items, BlockWriter out) {
        this.items = items;
        this.out = out;
        this.labels = out.labels();
    }

    void write() {
        List<Field<ActionItem, ActionItem.Builder>> columns = TaskFields.columns().stream()
                .filter(column -> items.stream().anyMatch(item -> column.show(item, labels) != null))
                .toList();
        List<Runnable> header = new ArrayList<>();
        header.add(() -> out.raw(labels.get("taskTable.task")));
        columns.forEach(column -> header.add(() -> out.raw(labels.get(column.label()))));
        List<List<Runnable>> rows = new ArrayList<>();
        for (ActionItem item : items) {
            List<Runnable> row = new ArrayList<>();
            row.add(() -> new TaskItemWriter(item, out).idAndTask());
            columns.forEach(column -> row.add(() -> cell(column.show(item, labels))));
            rows.add(row);
        }
        out.table(header, rows);
    }

    private void cell(@Nullable FieldValue value) {
        if (value instanceof FieldValue.Words words) {
            out.raw(words.words());
        } else if (value instanceof FieldValue.Text text) {
            out.text(text.text());
        } else if (value instanceof FieldValue.Texts texts) {
            out.enumeration(texts.texts());
        } else if (value instanceof FieldValue.Address address) {
            boolean link = LinkDestination.ofLink(address.uri()) != null;
            out.link(link ? address.title() : "", address.uri());
        }
    }
}
