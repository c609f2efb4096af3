package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** One task, with a check box: its name, what is to be done, and in a quiet line how far it is, whose and by when. */
public final class TaskItemWriter {

    private final ActionItem item;

    public TaskItemWriter(ActionItem item) {
        this.item = item;
    }

    public void write(BlockWriter out) {
        out.task(
                item.getStatus() == ActionItem.Status.DONE,
                () -> out.paragraph(() -> {
                    words(out);
                    facts(new MetadataLine(" ", out), out.labels());
                }));
    }

    /** Writes what is to be done, behind its name. */
    void words(BlockWriter out) {
        String id = item.getId();
        if (id != null && !PlainText.isBlank(id)) {
            out.strong(id);
            out.own(" - ");
        }
        if (PlainText.isBlank(item.getTask())) {
            out.own(out.labels().get("task.none"));
        } else {
            out.prose(item.getTask());
        }
    }

    private void facts(MetadataLine line, Labels labels) {
        switch (item.getStatus()) {
            case IN_PROGRESS, WONT_DO -> line.add(labels.get("task.status", item.getStatus()));
            case OPEN, DONE -> {
                // The check box tells.
            }
        }
        if (item.getPriority() != null) {
            line.add(labels.get("task.priority", item.getPriority()));
        }
        if (item.getType() != null) {
            line.add(labels.get("task.type", item.getType()));
        }
        line.add("task.owner", item.getOwner());
        if (item.getDue() != null) {
            line.addWords("task.due", labels.date(item.getDue()));
        }
        line.addLink("task.trackerAt", labels.get("task.tracker"), item.getTracker());
        line.end();
    }
}
