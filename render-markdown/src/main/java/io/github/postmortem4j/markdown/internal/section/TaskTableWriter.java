package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    private record Column(String label, Predicate<ActionItem> hasContent, Consumer<ActionItem> cell) {}

    void write() {
        List<Column> columns = columns();
        List<Runnable> header = new ArrayList<>();
        columns.forEach(column -> header.add(() -> out.raw(labels.get(column.label()))));
        List<List<Runnable>> rows = new ArrayList<>();
        for (ActionItem item : items) {
            List<Runnable> row = new ArrayList<>();
            columns.forEach(column -> row.add(() -> column.cell().accept(item)));
            rows.add(row);
        }
        out.table(header, rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("taskTable.task", item -> true, this::task));
        columns.add(new Column("taskTable.type", item -> item.getType() != null, this::type));
        columns.add(new Column("taskTable.priority", item -> item.getPriority() != null, this::priority));
        columns.add(new Column("taskTable.owner", item -> !PlainText.isBlank(item.getOwner()), this::owner));
        columns.add(new Column("taskTable.due", item -> item.getDue() != null, this::due));
        columns.add(new Column("taskTable.bug", item -> !PlainText.isBlank(item.getTracker()), this::tracker));
        columns.add(new Column("taskTable.status", item -> true, this::status));
        columns.add(new Column("taskTable.completed", item -> item.getCompleted() != null, this::completed));
        columns.removeIf(column -> items.stream().noneMatch(column.hasContent()));
        return columns;
    }

    private void task(ActionItem item) {
        new TaskItemWriter(item, out).idAndTask();
    }

    private void type(ActionItem item) {
        if (item.getType() != null) {
            out.raw(labels.get("task.type", item.getType()));
        }
    }

    private void priority(ActionItem item) {
        if (item.getPriority() != null) {
            out.raw(labels.get("taskTable.priority", item.getPriority()));
        }
    }

    private void owner(ActionItem item) {
        out.text(item.getOwner());
    }

    private void due(ActionItem item) {
        if (item.getDue() != null) {
            out.raw(labels.date(item.getDue()));
        }
    }

    private void completed(ActionItem item) {
        if (item.getCompleted() != null) {
            out.raw(labels.date(item.getCompleted()));
        }
    }

    private void tracker(ActionItem item) {
        if (!PlainText.isBlank(item.getTracker())) {
            boolean link = LinkDestination.ofLink(item.getTracker()) != null;
            out.link(link ? labels.get("task.tracker") : "", item.getTracker());
        }
    }

    private void status(ActionItem item) {
        out.raw(labels.get("task.status", item.getStatus()));
    }
}
