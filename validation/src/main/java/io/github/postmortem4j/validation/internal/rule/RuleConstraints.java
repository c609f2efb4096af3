package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.constraint.CompletePostmortem;
import io.github.postmortem4j.validation.constraint.DraftPostmortem;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the constraints that carry a {@link Rule}. The composed constraints alone determine which rule belongs to which
 * stage.
 */
public final class RuleConstraints {

    // Reading the annotations takes much of the time in which a command line starts, so they are read only once.
    private static final Map<Stage, Map<Class<? extends Annotation>, Annotation>> BY_STAGE = Stream.of(Stage.values())
            .collect(Collectors.toMap(
                    stage -> stage, RuleConstraints::collect, (one, other) -> one, () -> new EnumMap<>(Stage.class)));

    private static final List<Rule> RULES = BY_STAGE.values().stream()
            .flatMap(constraints -> constraints.keySet().stream())
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
        return constraint.getAnnotation(Rule.class);
    }

    /** {@return the annotation types that carry the rules of a stage, each once} */
    public static Set<Class<? extends Annotation>> typesOf(Stage stage) {
        return of(stage).keySet();
    }

    /** {@return the constraints that carry the rules of a stage, with the limits of the spec, by annotation type} */
    public static Map<Class<? extends Annotation>, Annotation> of(Stage stage) {
        return BY_STAGE.getOrDefault(stage, Map.of());
    }

    private static Map<Class<? extends Annotation>, Annotation> collect(Stage stage) {
        Map<Class<? extends Annotation>, Annotation> found = new LinkedHashMap<>();
        compositionsOf(stage).forEach(composed -> collect(composed, found));
        // Advice is not part of the other compositions, which reject requests, but may apply at their stages.
        Map<Class<? extends Annotation>, Annotation> advice = new LinkedHashMap<>();
        collect(PostmortemAdvice.class, advice);
        advice.keySet().removeIf(type -> ruleOf(type).stage().compareTo(stage) > 0);
        advice.forEach(found::putIfAbsent);
        return Collections.unmodifiableMap(found);
    }

    /** {@return the annotation types with a {@link Rule} that a constraint is composed of, at any depth, each once} */
    public static Set<Class<? extends Annotation>> composing(Class<? extends Annotation> composed) {
        if (composed.isAnnotationPresent(Rule.class)) {
            return Set.of(composed);
        }
        Map<Class<? extends Annotation>, Annotation> found = new LinkedHashMap<>();
        collect(composed, found);
        return Collections.unmodifiableSet(found.keySet());
    }

    private static List<Class<? extends Annotation>> compositionsOf(Stage stage) {
        return switch (stage) {
            case DRAFT -> List.of(DraftPostmortem.class);
            case COMPLETE -> List.of(CompletePostmortem.class);
            case PUBLISHABLE -> List.of(PublishablePostmortem.class);
        };
    }

    private static void collect(
            Class<? extends Annotation> composed, Map<Class<? extends Annotation>, Annotation> found) {
        for (Annotation part : composed.getAnnotations()) {
            Class<? extends Annotation> type = part.annotationType();
            if (type.isAnnotationPresent(Rule.class)) {
                found.putIfAbsent(type, part);
            } else if (type.isAnnotationPresent(Constraint.class)) {
                collect(type, found);
            }
        }
    }
}
