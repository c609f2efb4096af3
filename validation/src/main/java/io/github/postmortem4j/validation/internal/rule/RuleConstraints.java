package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the constraints that carry a {@link Rule}, and the stages that they belong to.
 */
public final class RuleConstraints {

    private static final Map<Stage, Set<Class<? extends Annotation>>> BY_STAGE = new EnumMap<>(Stage.class);

    static {
        for (Stage stage : Stage.values()) {
            BY_STAGE.put(stage, collect(stage));
        }
    }

    private static final List<Rule> RULES = BY_STAGE.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .map(RuleConstraints::ruleOf)
            .toList();

    private RuleConstraints() {}

    /** {@return every rule of the spec, once} */
    public static List<Rule> rules() {
        return RULES;
    }

    /** {@return the rule that a constraint carries} */
    public static Rule ruleOf(Class<? extends Annotation> constraint) {
        return RuleList.ruleOf(constraint);
    }

    /** {@return the annotation types that carry the rules of a stage, each once} */
    public static Set<Class<? extends Annotation>> of(Stage stage) {
        return BY_STAGE.getOrDefault(stage, Set.of());
    }

    private static Set<Class<? extends Annotation>> collect(Stage stage) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        for (Stage included : Stage.values()) {
            if (included.compareTo(stage) <= 0) {
                found.addAll(StageCompositions.of(included));
            }
        }
        // Advice is not part of the other compositions, which reject requests, but may apply at their stages.
        for (Class<? extends Annotation> advice : StageCompositions.ADVICE) {
            if (ruleOf(advice).stage().compareTo(stage) <= 0) {
                found.add(advice);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** {@return the annotation types with a {@link Rule} that a constraint is composed of, at any depth, each once} */
    public static Set<Class<? extends Annotation>> composing(Class<? extends Annotation> composed) {
        if (composed.isAnnotationPresent(Rule.class)) {
            return Set.of(composed);
        }
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        collect(composed, found);
        return Collections.unmodifiableSet(found);
    }

    private static void collect(Class<? extends Annotation> composed, Set<Class<? extends Annotation>> found) {
        for (Annotation part : composed.getAnnotations()) {
            Class<? extends Annotation> type = part.annotationType();
            if (type.isAnnotationPresent(Rule.class)) {
                found.add(type);
            } else if (type.isAnnotationPresent(Constraint.class)) {
                collect(type, found);
            }
        }
    }
}
