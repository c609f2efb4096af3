package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.validation.constraint.SpecificTasksListed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.task.TaskContent;
import io.github.postmortem4j.validation.internal.task.VagueTasks;
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
            checkTask(items.get(i).getTask(), ACTION_ITEMS.at(i).then("task"), faults);
        }
    }

    /** Some vague tasks are the subject of advice, which names the vague phrase. */
    private static void reportUnlessAdvised(String task, PropertyPath path, FaultSink faults) {
        if (VagueTasks.phraseIn(Tokenizer.of(task)) == null) {
            faults.add(path, "vague", Map.of("task", task));
        }
    }

    private static void checkTask(String task, PropertyPath path, FaultSink faults) {
        switch (TaskContent.of(task)) {
            case ABSENT -> faults.add(path, "missing", Map.of());
            case VAGUE -> reportUnlessAdvised(task, path, faults);
            case CONCRETE -> {}
        }
    }
}
