package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.Rules;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls the code of all rules directly, without a Bean Validation provider: the lower limit of the time of validation.
 *
 * <p>Only for documents without findings.
 */
final class DirectRules {

    private final List<ConstraintValidator<?, Postmortem>> rules = new ArrayList<>();
    private final Set<Class<?>> known = new HashSet<>();

    DirectRules() {
        collect(PublishablePostmortem.class);
        collect(PostmortemAdvice.class);
    }

    private void collect(Class<? extends Annotation> composed) {
        Rules.constraintsIn(composed).forEach((type, constraint) -> {
            if (type.isAnnotationPresent(Constraint.class)) {
                add(constraint, type);
            }
        });
    }

    private void add(Annotation constraint, Class<? extends Annotation> type) {
        for (Class<?> validator : type.getAnnotation(Constraint.class).validatedBy()) {
            if (PostmortemConstraintValidator.class.isAssignableFrom(validator) && known.add(validator)) {
                rules.add(initialized(constraint, validator));
            }
        }
    }

    @SuppressWarnings("unchecked") // A validator of documents is initialized with the annotation that names it.
    private static ConstraintValidator<?, Postmortem> initialized(Annotation constraint, Class<?> validator) {
        try {
            ConstraintValidator<Annotation, Postmortem> made = (ConstraintValidator<Annotation, Postmortem>)
                    validator.getDeclaredConstructor().newInstance();
            made.initialize(constraint);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    int count() {
        return rules.size();
    }

    boolean allHold(Postmortem postmortem, ConstraintValidatorContext context) {
        for (ConstraintValidator<?, Postmortem> rule : rules) {
            if (!rule.isValid(postmortem, context)) {
                return false;
            }
        }
        return true;
    }
}
