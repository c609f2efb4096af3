package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.DurationText;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.ProseAndTimes;
import java.time.Duration;
import java.util.Map;

/** Checks {@link ProseMatchesTimes}. */
public final class ProseMatchesTimesValidator extends PostmortemConstraintValidator<ProseMatchesTimes> {

    private static final PropertyPath HOOK = PropertyPath.of("hook").then("text");
    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath OVERVIEW = SUMMARY.then("overview");
    private static final PropertyPath USERS = SUMMARY.then("impact").then("userExperience");

    /** For the validation engine. */
    public ProseMatchesTimesValidator() {
        super(ProseMatchesTimes.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        Duration duration = postmortem.getSummary().duration();
        if (duration == null || duration.isNegative() || duration.isZero()) {
            return;
        }
        Hook hook = postmortem.getHook();
        checkText(PropertyPath.of("title"), postmortem.getTitle(), duration, faults);
        checkText(HOOK, hook == null ? "" : hook.getText(), duration, faults);
        checkText(OVERVIEW, postmortem.getSummary().getOverview(), duration, faults);
        checkText(USERS, postmortem.getSummary().getImpact().getUserExperience(), duration, faults);
    }

    private static void checkText(PropertyPath path, String text, Duration actual, Faults faults) {
        String stated = ProseAndTimes.contradiction(text, actual);
        if (stated != null) {
            faults.add(path, Map.of("stated", stated, "actual", DurationText.of(actual)));
        }
    }
}
