package io.github.postmortem4j.validation.internal.standard;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the ranges of the numbers of affected users, which the types declare as standard constraints and which belong to
 * rule S5. Unlike the rest of that rule, they always apply.
 */
final class AffectedNumbersCheck implements DocumentCheck {

    private static final PropertyPath IMPACT = PropertyPath.of("summary").then("impact");
    private static final PropertyPath PERCENT = IMPACT.then("affectedUsersPercent");
    private static final PropertyPath USERS = IMPACT.then("affectedUsers");
    private static final PropertyPath WINDOWS = IMPACT.then("windows");
    private static final BigDecimal MAX_PERCENT = BigDecimal.valueOf(100);

    @Override
    public Class<? extends Annotation> constraint() {
        return AffectedShareStated.class;
    }

    @Override
    public boolean alwaysApplies() {
        return true;
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Impact impact = document.postmortem().getSummary().getImpact();
        checkPercent(impact.getAffectedUsersPercent(), PERCENT, faults);
        Long users = impact.getAffectedUsers();
        if (users != null && users < 0) {
            faults.add(USERS, "number", Map.of("value", users));
        }
        List<ImpactWindow> windows = impact.getWindows();
        for (int i = 0; i < windows.size(); i++) {
            checkPercent(windows.get(i).getAffectedUsersPercent(), WINDOWS.at(i).then("affectedUsersPercent"), faults);
        }
    }

    private static void checkPercent(@Nullable BigDecimal percent, PropertyPath path, FaultSink faults) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(MAX_PERCENT) > 0)) {
            // A number keeps its exponent: 1e999999999 is not written out.
            faults.add(path, "percent", Map.of("value", percent));
        }
    }
}
