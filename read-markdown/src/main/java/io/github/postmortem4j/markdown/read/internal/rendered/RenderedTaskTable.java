package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.TaskFields;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table of action items that the renderer wrote: the id and the task, then a column for each field. */
public final class RenderedTaskTable {

    private final Labels labels;
    private final List<Field<ActionItem, ActionItem.Builder>> columns;

    private RenderedTaskTable(Labels labels, List<Field<ActionItem, ActionItem.Builder>> columns) {
        this.labels = labels;
        this.columns = columns;
    }

    /** {@return the table with this head in one of the languages; {@code null} if it is another table} */
    public static @Nullable RenderedTaskTable of(MarkdownLine head, List<Labels> languages) {
        for (Labels labels : languages) {
            List<Field<ActionItem, ActionItem.Builder>> columns = columns(head, labels);
            if (columns != null) {
                return new RenderedTaskTable(labels, columns);
            }
        }
        return null;
    }

    private static @Nullable List<Field<ActionItem, ActionItem.Builder>> columns(MarkdownLine head, Labels labels) {
        List<Field<ActionItem, ActionItem.Builder>> columns = new ArrayList<>();
        for (int i = 0; i < head.cells().size(); i++) {
            String name = head.cells().get(i).text().text();
            if (i == 0 && !name.equals(labels.get("taskTable.task"))) {
                return null;
            }
            TaskFields.columns().stream()
                    .filter(field -> name.equals(labels.get(field.label())))
                    .findFirst()
                    .ifPresent(columns::add);
        }
        return columns.size() == head.cells().size() - 1 ? columns : null;
    }

    /** {@return the action item of a row} */
    public ActionItem.Builder read(MarkdownLine row) {
        ActionItem.Builder task = ActionItem.builder();
        idAndTask(row.cells().get(0).text(), task);
        for (int i = 1; i < Math.min(columns.size() + 1, row.cells().size()); i++) {
            InlineText cell = row.cells().get(i).text();
            if (!cell.isBlank()) {
                columns.get(i - 1).readValue(value(cell), labels, task);
            }
        }
        return task;
    }

    private String value(InlineText cell) {
        List<TextRun> links = cell.links();
        boolean titled = links.size() == 1 && cell.masked().equals(labels.get("task.tracker"));
        return titled ? String.valueOf(links.get(0).uri()) : cell.masked().strip();
    }

    private void idAndTask(InlineText cell, ActionItem.Builder task) {
        int marked = cell.markedPrefix(Mark.STRONG);
        boolean id = marked > 0 && cell.text().startsWith(" - ", marked);
        if (id) {
            task.id(cell.text().substring(0, marked));
        }
        InlineText words = id ? cell.from(marked + " - ".length()) : cell;
        String text = ParagraphText.of(words);
        boolean none = words.isAll(Mark.EMPHASIS) && text.equals(labels.get("task.none"));
        task.task(none ? "" : text);
    }
}
