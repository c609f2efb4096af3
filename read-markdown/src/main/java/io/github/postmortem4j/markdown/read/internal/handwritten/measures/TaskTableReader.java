package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table of action items. The column names determine the fields. */
final class TaskTableReader {

    private static final Set<String> NUMBERS =
            Set.copyOf(WordLists.of("columns").get("ROW_NUMBER"));

    private final List<Labels> languages;
    private final TaskFieldSetter setter;
    private final List<@Nullable TaskField> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** Reads the action item of a row, or {@code null} if its task is blank. */
    interface RowReader {
        ActionItem.@Nullable Builder read(MarkdownLine row);
    }

    /** {@return the reader of the rows below a head; {@code null} if it is not that of action items} */
    static @Nullable RowReader of(MarkdownLine head, TaskFieldSetter setter, ReadingContext context) {
        List<Labels> languages = context.words().labels();
        TaskTableReader table = new TaskTableReader(head, languages, setter);
        return table.columns.contains(TaskField.TASK) ? table::read : null;
    }

    private TaskTableReader(MarkdownLine head, List<Labels> languages, TaskFieldSetter setter) {
        this.languages = languages;
        this.setter = setter;
        for (MarkdownLine.Cell cell : head.cells()) {
            names.add(ParagraphText.of(cell.text()));
            columns.add(column(cell.text().text()));
        }
    }

    private @Nullable TaskField column(String name) {
        for (Labels labels : languages) {
            for (TaskField field : TaskField.values()) {
                String key = field == TaskField.TRACKER ? "bug" : field.name().toLowerCase(Locale.ROOT);
                if (labels.get("taskTable." + key).equals(name)) {
                    return field;
                }
            }
        }
        return TaskField.mentionedIn(name);
    }

    private ActionItem.@Nullable Builder read(MarkdownLine row) {
        ActionItem.Builder task = ActionItem.builder();
        StringBuilder words = new StringBuilder();
        boolean hasTask = false;
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            InlineText cell = row.cells().get(i).text();
            TaskField field = columns.get(i);
            if (cell.isBlank() || isNumber(i, cell.text())) {
                continue;
            }
            if (field == TaskField.TASK) {
                hasTask = true;
                append(words, task(cell, task));
            } else if (field == null) {
                others(words, i, cell);
            } else {
                setter.set(field, cell, task);
            }
        }
        return hasTask ? task.task(words.toString()) : null;
    }

    /** {@return whether a cell has the number of the row, in a column such as "#"} */
    private boolean isNumber(int column, String cell) {
        String name = WordFolding.words(names.get(column));
        return columns.get(column) == null
                && (name.isEmpty() || NUMBERS.contains(name))
                && WordFolding.words(cell).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void append(StringBuilder words, String text) {
        words.append(words.isEmpty() || text.isEmpty() ? "" : "\n\n").append(text);
    }

    /** Keeps a cell of a column that has no place in the model, below the task. */
    private void others(StringBuilder words, int column, InlineText cell) {
        String text = ParagraphText.of(cell);
        if (!text.isEmpty()) {
            append(words, names.get(column).isEmpty() ? text : names.get(column) + ": " + text);
        }
    }

    /** {@return the words of the task; its id is set} */
    private String task(InlineText cell, ActionItem.Builder task) {
        int marked = cell.markedPrefix(Mark.STRONG);
        String words = cell.text();
        boolean id = marked > 0 && words.startsWith(" - ", marked) && TaskReader.isKey(words.substring(0, marked));
        if (id) {
            task.id(words.substring(0, marked));
        }
        return ParagraphText.of(id ? cell.from(marked + 3) : cell);
    }
}
