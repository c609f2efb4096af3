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

/** The rules that a house adds to those of the spec, each with an id of its own. */
final class CustomRules {

    private final Map<String, Class<? extends Annotation>> rules = new LinkedHashMap<>();

    /** Adds the rules of a constraint, or none of them if one cannot be. */
    void add(Class<? extends Annotation> constraint) {
        Set<Class<? extends Annotation>> found = RuleConstraints.composing(constraint);
        if (!constraint.isAnnotationPresent(Constraint.class) || found.isEmpty()) {
            throw new IllegalArgumentException("@" + constraint.getSimpleName()
                    + " is no rule: expected a constraint with @Rule on its annotation type, or one composed of such");
        }
        found.forEach(this::requireAnIdOfItsOwn);
        found.forEach(rule -> rules.put(RuleConstraints.ruleOf(rule).id(), rule));
    }

    private void requireAnIdOfItsOwn(Class<? extends Annotation> constraint) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        Class<? extends Annotation> other = rules.getOrDefault(rule.id(), constraint);
        if (rule.id().isBlank() || RuleRegistry.find(rule.id()) != null || other != constraint) {
            throw new IllegalArgumentException("The rule of @" + constraint.getSimpleName() + " has the id \""
                    + rule.id() + "\", which is taken or blank: give it one of its own");
        }
    }

    Collection<Class<? extends Annotation>> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }
}
