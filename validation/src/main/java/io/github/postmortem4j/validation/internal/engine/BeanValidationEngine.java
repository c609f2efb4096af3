package io.github.postmortem4j.validation.internal.engine;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Checks what the rules of the spec do not check themselves: the standard constraints on the types, and custom rules,
 * each in the validation groups of its stages. Uses Hibernate Validator. Safe for use by multiple threads.
 */
public final class BeanValidationEngine {

    private static final Map<Stage, Class<?>> GROUPS = Map.of(
            Stage.DRAFT, Draft.class,
            Stage.COMPLETE, Complete.class,
            Stage.CONCISE, Concise.class,
            Stage.ENGAGING, Engaging.class,
            Stage.PUBLISHABLE, Publishable.class);

    private final Validator validator;

    /**
     * Initializes Hibernate Validator.
     *
     * @param customRules the annotation types of the custom rules
     * @param interpolator creates the messages of violations
     */
    public BeanValidationEngine(
            Collection<Class<? extends Annotation>> customRules, RuleMessageInterpolator interpolator) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(interpolator);
        if (!customRules.isEmpty()) {
            ConstraintMapping mapping = configuration.createConstraintMapping();
            TypeConstraintMappingContext<Postmortem> type = mapping.type(Postmortem.class);
            customRules.stream()
                    .filter(constraint -> constraint.isAnnotationPresent(Constraint.class))
                    .forEach(constraint -> type.constraint(definition(constraint)));
            configuration.addMapping(mapping);
        }
        validator = configuration.buildValidatorFactory().getValidator();
    }

    private static <A extends Annotation> GenericConstraintDef<A> definition(Class<A> constraint) {
        Class<?>[] groups = Stream.of(Stage.values())
                .filter(stage -> isCheckedAt(stage, constraint))
                .map(GROUPS::get)
                .toArray(Class<?>[]::new);
        return new GenericConstraintDef<>(constraint).groups(groups);
    }

    private static boolean isCheckedAt(Stage stage, Class<? extends Annotation> constraint) {
        Stage first = RuleConstraints.ruleOf(constraint).stage();
        return first == Stage.DRAFT || first == stage || stage == Stage.PUBLISHABLE;
    }

    /** {@return the violations of a document at a stage} */
    public Set<ConstraintViolation<Postmortem>> violations(Postmortem postmortem, Stage stage) {
        return validator.validate(postmortem, Default.class, GROUPS.get(stage));
    }

    private interface Draft {}

    private interface Complete {}

    private interface Concise {}

    private interface Engaging {}

    private interface Publishable {}
}
