package io.github.postmortem4j.markdown.read.internal.field;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.TaskFields;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Reads the metadata that the renderer writes after a task, such as {@code in progress · detect · tracker: PIES-2}. */
public final class TaskMetadataReader {

    private static final String BETWEEN = " · ";

    private final Labels labels;

    public TaskMetadataReader(Labels labels) {
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
        String text = line.masked();
        int from = 0;
        for (int at = text.indexOf(BETWEEN); at >= 0 && parts.size() < 20; at = text.indexOf(BETWEEN, from)) {
            parts.add(line.from(from).to(at - from));
            from = at + BETWEEN.length();
        }
        parts.add(line.from(from));
        return parts;
    }

    private boolean part(InlineText part, ActionItem.Builder task) {
        String text = part.masked();
        List<TextRun> links = part.links();
        if (links.size() == 1 && text.equals(labels.get("task.tracker"))) {
            task.tracker(String.valueOf(links.get(0).uri()));
            return true;
        }
        return TaskFields.line().stream().anyMatch(field -> field.readPart(text, labels, task));
    }
}
