package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rules an organization disables, and which severities it gives to others. */
final class RuleSettings {

    private final Set<String> disabled;
    private final Map<String, Severity> severities;
    private boolean withoutAdvice;

    /** Creates settings in which each rule is enabled and has its own severity. */
    RuleSettings() {
        this(Set.of(), Map.of(), false);
    }

    private RuleSettings(Set<String> disabled, Map<String, Severity> severities, boolean withoutAdvice) {
        this.disabled = new HashSet<>(disabled);
        this.severities = new HashMap<>(severities);
        this.withoutAdvice = withoutAdvice;
    }

    RuleSettings copy() {
        return new RuleSettings(disabled, severities, withoutAdvice);
    }

    void disable(String id) {
        disabled.add(id);
    }

    void setSeverity(String id, Severity severity) {
        severities.put(id, severity);
    }

    void disableAdvice() {
        withoutAdvice = true;
    }

    /** Returns whether a rule is checked. A rule that always applies is. */
    boolean isEnabled(String id, Severity declared) {
        return !disabled.contains(id) && !(withoutAdvice && severityOf(id, declared) == Severity.WARNING);
    }

    Severity severityOf(String id, Severity declared) {
        return severities.getOrDefault(id, declared);
    }

    /**
     * Returns the id of a rule of the spec or of a custom rule as the rule has it, if the rule can be changed.
     *
     * @throws IllegalArgumentException if there is no such rule, or it always applies
     */
    static String requireChangeable(String id, CustomRules customRules) {
        if (customRules.contains(id)) {
            return id;
        }
        Rule rule = RuleRegistry.find(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule \"" + id
                    + "\": expected a rule of the spec, or a custom rule that was added before");
        }
        if (RuleScope.alwaysApplies(rule)) {
            throw new IllegalArgumentException(
                    "Rule " + rule.id() + " always applies: it cannot be disabled, and its severity cannot be changed");
        }
        return rule.id();
    }
}
