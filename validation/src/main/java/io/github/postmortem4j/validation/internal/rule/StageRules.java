package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.standard.StandardConstraints;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The checks of the rules of the spec, by the stages at which they apply. Immutable.
 *
 * <p>The checks are called directly, not by a Bean Validation provider. So they can share intermediate results of one
 * document, and a waived rule only needs to report its first fault.
 */
public final class StageRules {

    private final Map<Stage, List<DocumentCheck>> checks = new EnumMap<>(Stage.class);

    /**
     * Creates the checks.
     *
     * @param enabled returns whether the rule of a constraint is checked
     * @param limited the checks of rules with custom limits, by constraint
     */
    public StageRules(
            Predicate<Class<? extends Annotation>> enabled, Map<Class<? extends Annotation>, DocumentCheck> limited) {
        Map<Class<? extends Annotation>, DocumentCheck> created = new HashMap<>(limited);
        for (Stage stage : Stage.values()) {
            List<DocumentCheck> ofStage = new ArrayList<>(StandardConstraints.checks());
            for (Class<? extends Annotation> constraint : RuleConstraints.of(stage)) {
                if (hasValidator(constraint) && enabled.test(constraint)) {
                    ofStage.add(created.computeIfAbsent(constraint, StageRules::create));
                }
            }
            checks.put(stage, List.copyOf(ofStage));
        }
    }

    /** {@return the checks of the rules of a stage} */
    public List<DocumentCheck> of(Stage stage) {
        return checks.getOrDefault(stage, List.of());
    }

    /** Returns {@code false} for the rule that stands for the standard constraints, which has no validator. */
    private static boolean hasValidator(Class<? extends Annotation> constraint) {
        return constraint.isAnnotationPresent(Constraint.class);
    }

    private static DocumentCheck create(Class<? extends Annotation> constraint) {
        for (Class<?> validator : constraint.getAnnotation(Constraint.class).validatedBy()) {
            if (DocumentCheck.class.isAssignableFrom(validator)) {
                return create(constraint, validator);
            }
        }
        throw new IllegalStateException(constraint + " does not check documents");
    }

    @SuppressWarnings("unchecked") // A validator accepts the constraint that names it.
    private static DocumentCheck create(Class<? extends Annotation> constraint, Class<?> type) {
        try {
            Object validator = type.getConstructor().newInstance();
            Annotation limits = PublishablePostmortem.class.getAnnotation(constraint);
            if (limits != null) {
                ((ConstraintValidator<Annotation, ?>) validator).initialize(limits);
            }
            return (DocumentCheck) validator;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be instantiated", e);
        }
    }
}
