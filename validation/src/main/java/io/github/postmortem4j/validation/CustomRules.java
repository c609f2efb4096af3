package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules that a user adds to those of the spec: constraints and lambda expressions. Each has its own id. */
final class CustomRules {

    private final Map<String, Class<? extends Annotation>> constraints = new LinkedHashMap<>();
    private final Map<String, CustomRule> functions = new LinkedHashMap<>();

    /** Adds a rule that is a lambda expression. */
    void add(CustomRule rule) {
        CustomRule other = functions.getOrDefault(rule.getId(), rule);
        if (isOfSpec(rule.getId()) || constraints.containsKey(rule.getId()) || other != rule) {
            throw new IllegalArgumentException("The custom rule \"" + rule.getSpec() + "\" has the id \"" + rule.getId()
                    + "\", which is already in use: choose an id of its own");
        }
        functions.put(rule.getId(), rule);
    }

    /** Adds the rules of a constraint, or none of them if one is invalid. */
    void add(Class<? extends Annotation> constraint) {
        Set<Class<? extends Annotation>> found = RuleConstraints.composing(constraint);
        if (!constraint.isAnnotationPresent(Constraint.class) || found.isEmpty()) {
            throw new IllegalArgumentException("@" + constraint.getSimpleName()
                    + " is not a rule: expected a constraint with @Rule on its annotation type, or one composed of such"
                    + " constraints");
        }
        found.forEach(this::requireUniqueId);
        found.forEach(rule -> constraints.put(RuleConstraints.ruleOf(rule).id(), rule));
    }

    private void requireUniqueId(Class<? extends Annotation> constraint) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        Class<? extends Annotation> other = constraints.getOrDefault(rule.id(), constraint);
        if (rule.id().isBlank() || isOfSpec(rule.id()) || functions.containsKey(rule.id()) || other != constraint) {
            throw new IllegalArgumentException("The rule of @" + constraint.getSimpleName() + " has the id \""
                    + rule.id() + "\", which is already in use or blank: choose an id of its own");
        }
    }

    private static boolean isOfSpec(String id) {
        return RuleRegistry.find(id) != null;
    }

    boolean contains(String id) {
        return constraints.containsKey(id) || functions.containsKey(id);
    }

    Collection<Class<? extends Annotation>> constraints() {
        return Collections.unmodifiableCollection(constraints.values());
    }

    Collection<CustomRule> functions() {
        return Collections.unmodifiableCollection(functions.values());
    }
}
