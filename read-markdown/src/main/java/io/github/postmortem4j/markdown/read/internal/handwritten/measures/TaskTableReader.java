package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.rendered.TaskMetadataReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of action items. The column names determine the fields. */
final class TaskTableReader {

    /** The fields of the columns. The first known word of a column name counts. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("action", "task"),
            Map.entry("task", "task"),
            Map.entry("item", "task"),
            Map.entry("description", "task"),
            Map.entry("what", "task"),
            Map.entry("follow", "task"),
            Map.entry("todo", "task"),
            Map.entry("type", "type"),
            Map.entry("priority", "priority"),
            Map.entry("owner", "owner"),
            Map.entry("who", "owner"),
            Map.entry("assignee", "owner"),
            Map.entry("assigned", "owner"),
            Map.entry("responsible", "owner"),
            Map.entry("due", "due"),
            Map.entry("deadline", "due"),
            Map.entry("eta", "due"),
            Map.entry("bug", "tracker"),
            Map.entry("ticket", "tracker"),
            Map.entry("tracker", "tracker"),
            Map.entry("issue", "tracker"),
            Map.entry("link", "tracker"),
            Map.entry("jira", "tracker"),
            Map.entry("status", "status"),
            Map.entry("state", "status"),
            Map.entry("completed", "completed"));

    private final List<RenderedLabels> languages;
    private final boolean exact;
    private final List<String> columns = new ArrayList<>();

    TaskTableReader(MarkdownLine head, List<RenderedLabels> languages, boolean exact) {
        this.languages = languages;
        this.exact = exact;
        for (MarkdownLine.Cell cell : head.cells()) {
            columns.add(column(cell.text().text()));
        }
    }

    private String column(String name) {
        for (RenderedLabels labels : languages) {
            for (String column : List.of("task", "type", "priority", "owner", "due", "bug", "status", "completed")) {
                if (labels.get("taskTable." + column).equals(name)) {
                    return column.equals("bug") ? "tracker" : column;
                }
            }
        }
        for (String word : WordFolding.words(name).split(" ", -1)) {
            String column = COLUMNS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            column = column == null ? COLUMNS.get(word) : column;
            if (column != null) {
                return column;
            }
        }
        return "";
    }

    boolean hasTasks() {
        return columns.contains("task");
    }

    /** {@return the action item of a row, or {@code null} if its task is blank} */
    ActionItem.@Nullable Builder read(MarkdownLine row) {
        ActionItem.Builder task = ActionItem.builder();
        boolean hasTask = false;
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            InlineText cell = row.cells().get(i).text();
            if (!cell.isBlank()) {
                hasTask |= columns.get(i).equals("task");
                cell(columns.get(i), cell, task);
            }
        }
        return hasTask ? task : null;
    }

    private void cell(String column, InlineText cell, ActionItem.Builder task) {
        String text = ParagraphText.of(cell);
        switch (column) {
            case "task" -> words(cell, task);
            case "owner" -> task.owner(text);
            case "tracker" -> {
                List<TextRun> links = cell.links();
                task.tracker(
                        links.isEmpty() ? text : String.valueOf(links.get(0).uri()));
            }
            case "due", "completed" -> {
                LocalDate day = TaskMetadataReader.day(text);
                if (day != null && column.equals("due")) {
                    task.due(day);
                } else if (day != null) {
                    task.completed(day);
                }
            }
            default -> constants(text, task);
        }
    }

    private void words(InlineText cell, ActionItem.Builder task) {
        int marked = cell.markedPrefix(Mark.STRONG);
        String words = cell.text();
        boolean id = marked > 0
                && words.startsWith(" - ", marked)
                && (exact || TaskReader.isKey(words.substring(0, marked)));
        if (id) {
            task.id(words.substring(0, marked));
        }
        String text = ParagraphText.of(id ? cell.from(marked + 3) : cell);
        boolean none = exact
                && languages.stream().anyMatch(labels -> labels.get("task.none").equals(text));
        task.task(none ? "" : text);
    }

    private void constants(String text, ActionItem.Builder task) {
        String word = text.toLowerCase(Locale.ROOT);
        for (RenderedLabels labels : languages) {
            ActionItem.Type type = labels.constant("task.type", ActionItem.Type.class, word);
            ActionItem.Status status = labels.constant("task.status", ActionItem.Status.class, word);
            ActionItem.Priority priority = labels.constant("taskTable.priority", ActionItem.Priority.class, word);
            if (type != null) {
                task.type(type);
            } else if (status != null) {
                task.status(status);
            } else if (priority != null) {
                task.priority(priority);
            }
        }
    }
}
