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
 * The validators of the rules of the spec, by the stages at which they apply. Immutable.
 *
 * <p>The validators are called directly, not by a Bean Validation provider. So they can share intermediate results of
 * one document, and a waived rule only needs to report its first fault.
 */
public final class StageRules {

    private final Map<Stage, List<PostmortemConstraintValidator<?>>> rules = new EnumMap<>(Stage.class);

    /**
     * Creates the validators.
     *
     * @param enabled returns whether the rule of a constraint is checked
     * @param limited the validators of rules with custom limits, by constraint
     */
    public StageRules(
            Predicate<Class<? extends Annotation>> enabled,
            Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> limited) {
        Map<Class<? extends Annotation>, PostmortemConstraintValidator<?>> created = new HashMap<>(limited);
        for (Stage stage : Stage.values()) {
            rules.put(
                    stage,
                    RuleConstraints.of(stage).entrySet().stream()
                            .filter(constraint ->
                                    hasValidator(constraint.getKey()) && enabled.test(constraint.getKey()))
                            .<PostmortemConstraintValidator<?>>map(constraint ->
                                    created.computeIfAbsent(constraint.getKey(), type -> create(constraint.getValue())))
                            .toList());
        }
    }

    /** {@return the validators of the rules of a stage} */
    public List<PostmortemConstraintValidator<?>> of(Stage stage) {
        return rules.getOrDefault(stage, List.of());
    }

    /** Returns {@code false} for the rule that stands for the standard constraints, which has no validator. */
    private static boolean hasValidator(Class<? extends Annotation> constraint) {
        return constraint.isAnnotationPresent(Constraint.class);
    }

    private static PostmortemConstraintValidator<?> create(Annotation constraint) {
        Class<? extends Annotation> type = constraint.annotationType();
        for (Class<?> validator : type.getAnnotation(Constraint.class).validatedBy()) {
            if (PostmortemConstraintValidator.class.isAssignableFrom(validator)) {
                return create(constraint, validator);
            }
        }
        throw new IllegalStateException(type + " does not check documents");
    }

    @SuppressWarnings("unchecked") // A validator accepts the constraint that names it.
    private static PostmortemConstraintValidator<?> create(Annotation constraint, Class<?> type) {
        try {
            Object validator = type.getConstructor().newInstance();
            ((ConstraintValidator<Annotation, ?>) validator).initialize(constraint);
            return (PostmortemConstraintValidator<?>) validator;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be instantiated", e);
        }
    }
}
