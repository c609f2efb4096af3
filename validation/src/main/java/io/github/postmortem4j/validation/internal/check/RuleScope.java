package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;

/** Determines which rules apply to every document, and which ones a document can waive. */
public final class RuleScope {

    /** The letter of the rules about waivers. */
    private static final String WAIVER_RULES = "W";

    private RuleScope() {}

    /** {@return whether a rule applies to every document, so that nobody can disable it; advice never does} */
    public static boolean alwaysApplies(Rule rule) {
        return rule.stage() == Stage.DRAFT && rule.severity() == Severity.ERROR;
    }

    /** {@return whether a document can waive a rule: not if it always applies, nor if it limits waivers} */
    public static boolean canBeWaived(Rule rule) {
        return rule.stage() != Stage.DRAFT && !rule.id().startsWith(WAIVER_RULES);
    }
}
