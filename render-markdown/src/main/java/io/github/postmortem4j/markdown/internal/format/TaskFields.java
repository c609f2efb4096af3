package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.ActionItem;
import java.util.List;

/** The properties of an action item besides its id and task. A new property is one line in each list. */
public final class TaskFields {

    /** The status, unless the check box shows it. */
    public static final Field<ActionItem, ActionItem.Builder> STATUS = Field.constant(
            "",
            "task.status",
            ActionItem.Status.class,
            item -> switch (item.getStatus()) {
                case IN_PROGRESS, WONT_DO -> item.getStatus();
                case OPEN, DONE -> null;
            },
            ActionItem.Builder::status);

    /** The priority. */
    public static final Field<ActionItem, ActionItem.Builder> PRIORITY = Field.constant(
            "", "task.priority", ActionItem.Priority.class, ActionItem::getPriority, ActionItem.Builder::priority);

    private static final List<Field<ActionItem, ActionItem.Builder>> LINE = List.of(
            STATUS,
            PRIORITY,
            Field.constant("", "task.type", ActionItem.Type.class, ActionItem::getType, ActionItem.Builder::type),
            Field.text("task.owner", ActionItem::getOwner, ActionItem.Builder::owner),
            Field.day("task.due", ActionItem::getDue, ActionItem.Builder::due),
            Field.day("task.completed", ActionItem::getCompleted, ActionItem.Builder::completed),
            Field.address("task.trackerAt", "task.tracker", ActionItem::getTracker, ActionItem.Builder::tracker));

    private static final List<Field<ActionItem, ActionItem.Builder>> COLUMNS = List.of(
            Field.constant(
                    "taskTable.type",
                    "task.type",
                    ActionItem.Type.class,
                    ActionItem::getType,
                    ActionItem.Builder::type),
            Field.constant(
                    "taskTable.priority",
                    "taskTable.priority",
                    ActionItem.Priority.class,
                    ActionItem::getPriority,
                    ActionItem.Builder::priority),
            Field.text("taskTable.owner", ActionItem::getOwner, ActionItem.Builder::owner),
            Field.day("taskTable.due", ActionItem::getDue, ActionItem.Builder::due),
            Field.address("taskTable.bug", "task.tracker", ActionItem::getTracker, ActionItem.Builder::tracker),
            Field.constant(
                    "taskTable.status",
                    "task.status",
                    ActionItem.Status.class,
                    ActionItem::getStatus,
                    ActionItem.Builder::status),
            Field.day("taskTable.completed", ActionItem::getCompleted, ActionItem.Builder::completed));

    private TaskFields() {}

    /** {@return the fields of the metadata line behind a task, in order} */
    public static List<Field<ActionItem, ActionItem.Builder>> line() {
        return LINE;
    }

    /** {@return the columns of a table of tasks behind the first one, which has the id and the task} */
    public static List<Field<ActionItem, ActionItem.Builder>> columns() {
        return COLUMNS;
    }
}
