package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.Locale;

/** Says how much a rule weighs, and when. */
public final class SeverityDescription {

    private SeverityDescription() {}

    /** Returns a phrase such as {@code error, asked for at the stages complete and publishable; can be waived ...}. */
    public static String of(Rule rule) {
        if (rule.stage() == Stage.DRAFT) {
            return lowerCase(rule.severity()) + " at every stage; cannot be waived";
        }
        String asked = rule.stage() == Stage.PUBLISHABLE
                ? "asked for at the stage publishable"
                : "asked for at the stages " + lowerCase(rule.stage()) + " and publishable";
        return (rule.severity() == Severity.WARNING ? "advice, " : "error, ") + asked + "; can be waived with a reason";
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
