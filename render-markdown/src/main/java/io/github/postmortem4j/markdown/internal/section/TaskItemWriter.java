package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
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
            out.raw(out.labels().get("task.none"));
        } else {
            out.prose(item.getTask());
        }
    }

    private void metadata() {
        Labels labels = out.labels();
        MetadataLine line = new MetadataLine(" ", out);
        switch (item.getStatus()) {
            case IN_PROGRESS, WONT_DO -> line.add(labels.get("task.status", item.getStatus()));
            case OPEN, DONE -> {
                // The check box shows these.
            }
        }
        if (item.getPriority() != null) {
            line.add(labels.get("task.priority", item.getPriority()));
        }
        if (item.getType() != null) {
            line.add(labels.get("task.type", item.getType()));
        }
        line.addText("task.owner", item.getOwner());
        if (item.getDue() != null) {
            line.add(labels.fill("task.due", labels.date(item.getDue())));
        }
        if (item.getCompleted() != null) {
            line.add(labels.fill("task.completed", labels.date(item.getCompleted())));
        }
        line.addLink("task.trackerAt", labels.get("task.tracker"), item.getTracker());
        line.end();
    }
}
