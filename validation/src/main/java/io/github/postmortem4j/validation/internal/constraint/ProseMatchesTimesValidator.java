package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.ProseMatchesTimes;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.outage.DurationContradiction;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Validates {@link ProseMatchesTimes}. */
public final class ProseMatchesTimesValidator extends PostmortemConstraintValidator<ProseMatchesTimes> {

    private static final PropertyPath TITLE = PropertyPath.of("title");
    private static final PropertyPath HOOK = PropertyPath.of("hook").then("text");
    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath OVERVIEW = SUMMARY.then("overview");
    private static final PropertyPath USERS = SUMMARY.then("impact").then("userExperience");

    /** Creates a validator for a Bean Validation provider. */
    public ProseMatchesTimesValidator() {
        super(ProseMatchesTimes.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Postmortem postmortem = document.postmortem();
        Duration duration = postmortem.getSummary().duration();
        if (duration == null || duration.isNegative() || duration.isZero()) {
            return;
        }
        Hook hook = postmortem.getHook();
        Map<PropertyPath, String> texts = new LinkedHashMap<>();
        texts.put(TITLE, postmortem.getTitle());
        texts.put(HOOK, hook == null ? "" : hook.getText());
        texts.put(OVERVIEW, postmortem.getSummary().getOverview());
        texts.put(USERS, postmortem.getSummary().getImpact().getUserExperience());
        texts.forEach((path, text) -> {
            String stated = DurationContradiction.in(document.tokens(text), duration);
            if (stated != null) {
                faults.add(path, Map.of("stated", stated, "actual", inUnits(duration)));
            }
        });
    }

    /** Returns a duration such as "1 h 18 min". The symbols of the units are the same in all languages. */
    private static String inUnits(Duration duration) {
        StringJoiner text = new StringJoiner(" ");
        add(text, duration.toDays(), "d");
        add(text, duration.toHoursPart(), "h");
        add(text, duration.toMinutesPart(), "min");
        add(text, duration.toSecondsPart(), "s");
        return text.length() == 0 ? "0 s" : text.toString();
    }

    private static void add(StringJoiner text, long amount, String unit) {
        if (amount > 0) {
            text.add(amount + " " + unit);
        }
    }
}
