package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.TaskFields;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes an action item as an item of a task list: check box, id, task, and a metadata line. */
public final class TaskItemWriter {

    private final ActionItem item;
    private final BlockWriter out;

    /** Creates a writer of one item. */
    public TaskItemWriter(ActionItem item, BlockWriter out) {
        this.item = item;
        this.out = out;
    }

    /** Writes the item. */
    public void write() {
        boolean done = item.getStatus() == ActionItem.Status.DONE;
        out.task(
                done,
                () -> out.paragraph(() -> {
                    idAndTask();
                    metadata();
                }));
    }

    /** Writes the id and the task. */
    void idAndTask() {
        String id = item.getId();
        if (!PlainText.isBlank(id)) {
            out.strong(id);
            out.raw(" - ");
        }
        if (PlainText.isBlank(item.getTask())) {
            out.raw("*" + out.labels().get("task.none") + "*");
        } else {
            out.prose(item.getTask());
        }
    }

    private void metadata() {
        MetadataLine line = new MetadataLine(" ", out);
        TaskFields.line().forEach(field -> line.add(field, item));
        line.end();
    }
}
