package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules that a user adds to those of the spec. Each has its own id. */
final class CustomRules {

    private final Map<String, Class<? extends Annotation>> rules = new LinkedHashMap<>();

    /** Adds the rules of a constraint, or none of them if one is invalid. */
    void add(Class<? extends Annotation> constraint) {
        Set<Class<? extends Annotation>> found = RuleConstraints.composing(constraint);
        if (!constraint.isAnnotationPresent(Constraint.class) || found.isEmpty()) {
            throw new IllegalArgumentException("@" + constraint.getSimpleName()
                    + " is not a rule: expected a constraint with @Rule on its annotation type, or one composed of such"
                    + " constraints");
        }
        found.forEach(this::requireUniqueId);
        found.forEach(rule -> rules.put(RuleConstraints.ruleOf(rule).id(), rule));
    }

    private void requireUniqueId(Class<? extends Annotation> constraint) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        Class<? extends Annotation> other = rules.getOrDefault(rule.id(), constraint);
        if (rule.id().isBlank() || RuleRegistry.find(rule.id()) != null || other != constraint) {
            throw new IllegalArgumentException("The rule of @" + constraint.getSimpleName() + " has the id \""
                    + rule.id() + "\", which is already in use or blank: choose an id of its own");
        }
    }

    Collection<Class<? extends Annotation>> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }
}
