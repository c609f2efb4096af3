package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules of the spec, by the stages at which a document is held to them. Immutable.
 *
 * <p>They are called here without an engine: what several look at in a document is then made once, and what a document
 * waives is asked for its first fault alone.
 */
public final class StageRules {

    private final Map<Stage, List<PostmortemConstraintValidator<?>>> rules = new EnumMap<>(Stage.class);

    /**
     * Makes what checks the rules.
     *
     * @param enabled which of them are checked
     * @param limited what checks those whose limits are not those of the spec, by their constraints
     */
    public StageRules(
            Predicate<Class<? extends Annotation>> enabled,
            Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> limited) {
        Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> made = new HashMap<>(limited);
        for (Stage stage : Stage.values()) {
            rules.put(
                    stage,
                    RuleConstraints.of(stage).entrySet().stream()
                            .filter(constraint -> hasCode(constraint.getKey()) && enabled.test(constraint.getKey()))
                            .<PostmortemConstraintValidator<?>>map(constraint ->
                                    made.computeIfAbsent(constraint.getKey(), type -> make(constraint.getValue())))
                            .toList());
        }
    }

    /** Returns what checks the rules of a stage. */
    public List<PostmortemConstraintValidator<?>> of(Stage stage) {
        return rules.getOrDefault(stage, List.of());
    }

    /** The rule on standard constraints has none: what they find is told in its name. */
    private static boolean hasCode(Class<? extends Annotation> constraint) {
        return constraint.isAnnotationPresent(Constraint.class);
    }

    private static PostmortemConstraintValidator<?> make(Annotation constraint) {
        Class<? extends Annotation> type = constraint.annotationType();
        for (Class<?> validator : type.getAnnotation(Constraint.class).validatedBy()) {
            if (PostmortemConstraintValidator.class.isAssignableFrom(validator)) {
                return make(constraint, validator);
            }
        }
        throw new IllegalStateException(type + " does not check documents");
    }

    @SuppressWarnings("unchecked") // A validator is of the type of the constraint that names it.
    private static PostmortemConstraintValidator<?> make(Annotation constraint, Class<?> type) {
        try {
            Object made = type.getConstructor().newInstance();
            ((ConstraintValidator<Annotation, ?>) made).initialize(constraint);
            return (PostmortemConstraintValidator<?>) made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
