package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.Locale;

/** Describes how severe a rule is, at which stages it applies, and whether it can be waived. */
public final class SeverityDescription {

    private SeverityDescription() {}

    /** Returns a phrase such as {@code error at stages complete and publishable; can be waived with a reason}. */
    public static String of(Rule rule) {
        String severity = rule.severity() == Severity.WARNING ? "advice" : lowerCase(rule.severity());
        String waiver = RuleRegistry.canBeWaived(rule) ? "can be waived with a reason" : "cannot be waived";
        return severity + " at " + stages(rule) + "; " + waiver;
    }

    private static String stages(Rule rule) {
        return switch (rule.stage()) {
            case DRAFT -> "every stage";
            case COMPLETE -> "stages complete and publishable";
            case PUBLISHABLE -> "stage publishable";
        };
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
