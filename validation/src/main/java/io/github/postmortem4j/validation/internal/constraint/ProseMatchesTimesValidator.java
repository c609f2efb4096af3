package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.ProseMatchesTimes;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.claim.Claims;
import io.github.postmortem4j.validation.internal.claim.OutageTimes;
import io.github.postmortem4j.validation.internal.language.CodeBlocks;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Validates {@link ProseMatchesTimes}. */
public final class ProseMatchesTimesValidator extends PostmortemConstraintValidator<ProseMatchesTimes> {

    private static final PropertyPath TITLE = PropertyPath.of("title");
    private static final PropertyPath HOOK = PropertyPath.of("hook").then("text");
    private static final PropertyPath SUMMARY = PropertyPath.of("summary");
    private static final PropertyPath OVERVIEW = SUMMARY.then("overview");
    private static final PropertyPath IMPACT = SUMMARY.then("impact");
    private static final PropertyPath USERS = IMPACT.then("userExperience");
    private static final PropertyPath NOTES = IMPACT.then("notes");
    private static final PropertyPath SHARE = IMPACT.then("affectedUsersPercent");

    /** Creates a validator for a Bean Validation provider. */
    public ProseMatchesTimesValidator() {
        super(ProseMatchesTimes.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        Postmortem postmortem = document.postmortem();
        OutageTimes times = OutageTimes.of(postmortem);
        textsOf(postmortem).forEach((path, text) -> {
            Claims claims = new Claims(document.tokens(CodeBlocks.removeFrom(text)));
            if (times != null) {
                checkTimes(path, claims, times, faults);
            }
            checkShare(path, claims, times, postmortem.getSummary().getImpact(), faults);
        });
        checkFigures(postmortem.getSummary().getImpact(), faults);
    }

    private static Map<PropertyPath, String> textsOf(Postmortem postmortem) {
        Hook hook = postmortem.getHook();
        Map<PropertyPath, String> texts = new LinkedHashMap<>();
        texts.put(TITLE, postmortem.getTitle());
        texts.put(HOOK, hook == null ? "" : hook.getText());
        texts.put(OVERVIEW, postmortem.getSummary().getOverview());
        texts.put(USERS, postmortem.getSummary().getImpact().getUserExperience());
        texts.put(NOTES, postmortem.getSummary().getImpact().getNotes());
        return texts;
    }

    /** Reports a wrong duration, time of day or date; at most one for each text. */
    private static void checkTimes(PropertyPath path, Claims claims, OutageTimes times, FaultSink faults) {
        String duration = claims.wrongDuration(times);
        if (duration != null) {
            faults.add(path, Map.of("stated", duration, "actual", inUnits(times.duration())));
            return;
        }
        String time = claims.wrongTime(times);
        String stated = time == null ? claims.wrongDate(times) : time;
        if (stated != null) {
            faults.add(path, "time", Map.of("stated", stated, "start", times.start(), "end", times.end()));
        }
    }

    private static void checkShare(
            PropertyPath path, Claims claims, @Nullable OutageTimes times, Impact impact, FaultSink faults) {
        BigDecimal share = impact.getAffectedUsersPercent();
        if (share == null) {
            return;
        }
        Set<BigDecimal> shares = impact.getWindows().stream()
                .map(ImpactWindow::getAffectedUsersPercent)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        shares.add(share);
        String stated = claims.wrongShare(shares, times);
        if (stated != null) {
            faults.add(path, "share", Map.of("stated", stated, "actual", share));
        }
    }

    /** Reports a share of users that contradicts their number: either is zero, and the other is not. */
    private static void checkFigures(Impact impact, FaultSink faults) {
        BigDecimal share = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        if (share != null && users != null && (share.signum() == 0) != (users == 0)) {
            faults.add(SHARE, "figures", Map.of("percent", share, "users", users));
        }
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
