package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the metadata that the renderer writes after a task, such as {@code in progress · detect · tracker: PIES-2}. */
public final class TaskMetadataReader {

    private static final String BETWEEN = " · ";

    private final RenderedLabels labels;

    public TaskMetadataReader(RenderedLabels labels) {
        this.labels = labels;
    }

    /** {@return whether the text contained only metadata; otherwise the task is left unchanged} */
    public boolean read(InlineText line, ActionItem.Builder task) {
        List<InlineText> parts = parts(line);
        ActionItem.Builder trial = ActionItem.builder();
        if (!parts.stream().allMatch(part -> part(part, trial))) {
            return false;
        }
        parts.forEach(part -> part(part, task));
        return true;
    }

    private static List<InlineText> parts(InlineText line) {
        List<InlineText> parts = new ArrayList<>();
        String text = line.text();
        int from = 0;
        for (int at = text.indexOf(BETWEEN); at >= 0 && parts.size() < 20; at = text.indexOf(BETWEEN, from)) {
            parts.add(line.from(from).to(at - from));
            from = at + BETWEEN.length();
        }
        parts.add(line.from(from));
        return parts;
    }

    private boolean part(InlineText part, ActionItem.Builder task) {
        String text = part.text();
        List<TextRun> links = part.links();
        if (links.size() == 1 && text.equals(labels.get("task.tracker"))) {
            task.tracker(String.valueOf(links.get(0).uri()));
            return true;
        }
        ActionItem.Status status = labels.constant("task.status", ActionItem.Status.class, text);
        ActionItem.Priority priority = labels.constant("task.priority", ActionItem.Priority.class, text);
        ActionItem.Type type = labels.constant("task.type", ActionItem.Type.class, text);
        if (status != null) {
            task.status(status);
        } else if (priority != null) {
            task.priority(priority);
        } else if (type != null) {
            task.type(type);
        } else {
            return filled(text, task);
        }
        return true;
    }

    private boolean filled(String text, ActionItem.Builder task) {
        List<String> due = labels.match("task.due", text);
        LocalDate day = due.isEmpty() ? null : day(due.get(0));
        List<String> completed = labels.match("task.completed", text);
        LocalDate completedDay = completed.isEmpty() ? null : day(completed.get(0));
        List<String> owner = labels.match("task.owner", text);
        List<String> tracker = labels.match("task.trackerAt", text);
        if (day != null) {
            task.due(day);
        } else if (completedDay != null) {
            task.completed(completedDay);
        } else if (!owner.isEmpty()) {
            task.owner(owner.get(0));
        } else if (!tracker.isEmpty()) {
            task.tracker(tracker.get(0));
        } else {
            return false;
        }
        return true;
    }

    public static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
