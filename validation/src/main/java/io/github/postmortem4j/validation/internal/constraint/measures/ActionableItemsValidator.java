package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.validation.constraint.ActionableItems;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.task.OwnerCount;
import io.github.postmortem4j.validation.internal.task.TrackerLinks;
import io.github.postmortem4j.validation.internal.task.VagueTasks;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link ActionableItems}. */
public final class ActionableItemsValidator extends PostmortemConstraintValidator<ActionableItems> {

    private static final PropertyPath ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");

    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    /** Creates a validator for a Bean Validation provider. */
    public ActionableItemsValidator() {
        super(ActionableItems.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<ActionItem> items = document.postmortem().getCorrectiveMeasures().getActionItems();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getStatus() != Status.WONT_DO) {
                checkItem(items.get(i), document.tokens(items.get(i).getTask()), ITEMS.at(i), faults);
                checkDue(items.get(i), document.postmortem().getSummary().getStartedAt(), ITEMS.at(i), faults);
            }
        }
    }

    private static void checkItem(ActionItem item, List<Token> task, PropertyPath path, FaultSink faults) {
        String phrase = VagueTasks.phraseIn(task);
        if (phrase != null) {
            faults.add(path.then("task"), "vague", Map.of("phrase", phrase));
        }
        checkOwner(item, path.then("owner"), faults);
        checkTracker(item.getTracker(), path.then("tracker"), faults);
    }

    private static void checkDue(ActionItem item, @Nullable OffsetDateTime start, PropertyPath path, FaultSink faults) {
        LocalDate due = item.getDue();
        if (due == null && item.getStatus() != Status.DONE) {
            faults.add(path.then("due"), "due", Map.of());
        } else if (due != null && start != null && due.isBefore(earliestDateOf(start))) {
            faults.add(path.then("due"), "early", Map.of("due", due, "start", start));
        }
    }

    /** The time zone of a due date is not known, so this is the date in the zone where the day starts last. */
    private static LocalDate earliestDateOf(OffsetDateTime time) {
        return time.withOffsetSameInstant(WESTERNMOST).toLocalDate();
    }

    private static void checkTracker(String tracker, PropertyPath path, FaultSink faults) {
        if (tracker.isBlank()) {
            faults.add(path, "tracker", Map.of());
        } else if (!TrackerLinks.isLink(tracker)) {
            faults.add(path, "link", Map.of());
        }
    }

    private static void checkOwner(ActionItem item, PropertyPath path, FaultSink faults) {
        switch (OwnerCount.in(item.getOwner())) {
            case NONE -> faults.add(path, Map.of());
            case SEVERAL -> faults.add(path, "owners", Map.of());
            case ONE -> {}
        }
    }
}
