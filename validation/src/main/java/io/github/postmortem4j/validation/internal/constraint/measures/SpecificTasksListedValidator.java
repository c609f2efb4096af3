package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.validation.constraint.SpecificTasksListed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.task.TaskContent;
import io.github.postmortem4j.validation.internal.task.VagueTasks;
import io.github.postmortem4j.validation.internal.vocabulary.CheckedText;
import java.util.List;
import java.util.Map;

/** Validates {@link SpecificTasksListed}. */
public final class SpecificTasksListedValidator extends PostmortemConstraintValidator<SpecificTasksListed> {

    private static final PropertyPath ACTION_ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");

    /** Creates a validator for a Bean Validation provider. */
    public SpecificTasksListedValidator() {
        super(SpecificTasksListed.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<ActionItem> items = document.postmortem().getCorrectiveMeasures().getActionItems();
        if (items.isEmpty()) {
            faults.add(ACTION_ITEMS, Map.of());
        }
        for (int i = 0; i < items.size(); i++) {
            checkTask(items.get(i).getTask(), document, ACTION_ITEMS.at(i), faults);
        }
    }

    private static void checkTask(String task, CheckedDocument document, PropertyPath item, FaultSink faults) {
        TaskContent content = TaskContent.of(task);
        if (content == TaskContent.ABSENT) {
            faults.add(item.then("task"), "missing", Map.of());
        } else if (content == TaskContent.VAGUE && !isAdvised(document.text(task))) {
            faults.add(item.then("task"), "vague", Map.of("task", task));
        }
    }

    /** Some vague tasks are the subject of advice, which names the vague phrase. */
    private static boolean isAdvised(CheckedText task) {
        return VagueTasks.phraseIn(task) != null;
    }
}
