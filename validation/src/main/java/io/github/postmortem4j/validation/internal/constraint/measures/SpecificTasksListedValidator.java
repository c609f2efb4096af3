package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.validation.constraint.SpecificTasksListed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
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

    private static void checkTask(String task, PropertyPath path, FaultSink faults) {
        if (task.isBlank()) {
            faults.add(path, "missing", Map.of());
        } else if (Words.count(task) < 2) {
            faults.add(path, "vague", Map.of("task", task));
        }
    }
}
