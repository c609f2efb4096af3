package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a rule, without the engine, where a document has faults, be they waived or not.
 *
 * <p>The engine would check all of the document, and tell each fault at length. Safe for use by many threads.
 */
final class FaultSearch {

    private final Validator engine;
    private final ConstraintValidatorFactory factory;
    private final Map<String, PostmortemConstraintValidator<?>> rules = new ConcurrentHashMap<>();

    /**
     * Asks the rules of an engine.
     *
     * @param engine knows the constraints on documents, with the limits that were set
     * @param factory makes what checks them
     */
    FaultSearch(Validator engine, ConstraintValidatorFactory factory) {
        this.engine = engine;
        this.factory = factory;
    }

    /** Returns the first place in a document where it has a fault of a rule that it can waive. */
    Optional<Location> first(String rule, Postmortem postmortem) {
        return rules.computeIfAbsent(rule, this::make).faultyPlaces(postmortem).stream()
                .map(Location::inDocument)
                .min(Location.ORDER);
    }

    private PostmortemConstraintValidator<?> make(String rule) {
        return engine.getConstraintsForClass(Postmortem.class).getConstraintDescriptors().stream()
                .filter(constraint -> hasRule(typeOf(constraint), rule))
                .findFirst()
                .map(this::validator)
                .orElseThrow(() -> new IllegalStateException("no constraint is on documents for rule " + rule));
    }

    private static boolean hasRule(Class<? extends Annotation> constraint, String id) {
        return constraint.isAnnotationPresent(Rule.class)
                && RuleBook.ruleOf(constraint).id().equals(id);
    }

    private <A extends Annotation> PostmortemConstraintValidator<?> validator(ConstraintDescriptor<A> constraint) {
        for (Class<? extends ConstraintValidator<A, ?>> type : constraint.getConstraintValidatorClasses()) {
            if (PostmortemConstraintValidator.class.isAssignableFrom(type)) {
                ConstraintValidator<A, ?> made = factory.getInstance(type);
                made.initialize(constraint.getAnnotation());
                return (PostmortemConstraintValidator<?>) made;
            }
        }
        throw new IllegalStateException(typeOf(constraint) + " does not check documents");
    }

    private static Class<? extends Annotation> typeOf(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType();
    }
}
