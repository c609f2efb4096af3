package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Priority;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.validation.constraint.PreventiveItems;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Validates {@link PreventiveItems}. */
public final class PreventiveItemsValidator extends PostmortemConstraintValidator<PreventiveItems> {

    private static final PropertyPath ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");

    /** Creates a validator for a Bean Validation provider. */
    public PreventiveItemsValidator() {
        super(PreventiveItems.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<ActionItem> all = document.postmortem().getCorrectiveMeasures().getActionItems();
        List<ActionItem> items =
                all.stream().filter(item -> item.getStatus() != Status.WONT_DO).toList();
        if (all.isEmpty() || !affectedUsers(document.postmortem().getSummary().getImpact())) {
            return;
        }
        if (items.isEmpty()) {
            faults.add(ITEMS, "dropped", Map.of());
            return;
        }
        if (items.stream().noneMatch(item -> item.getPriority() == Priority.HIGH)) {
            faults.add(ITEMS, Map.of());
        }
        if (items.stream().allMatch(item -> item.getType() == ActionItem.Type.MITIGATE)) {
            faults.add(ITEMS, "mitigation", Map.of());
        }
    }

    private static boolean affectedUsers(Impact impact) {
        if (isZero(impact)) {
            return false;
        }
        return !impact.getServices().isEmpty()
                || !impact.getUserExperience().isBlank()
                || impact.getAffectedUsersPercent() != null
                || impact.getAffectedUsers() != null;
    }

    private static boolean isZero(Impact impact) {
        BigDecimal percent = impact.getAffectedUsersPercent();
        Long number = impact.getAffectedUsers();
        return (percent != null && percent.signum() == 0) || (number != null && number == 0);
    }
}
