package io.github.postmortem4j.validation.internal.engine;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Checks custom rules that are constraints, each in the validation group of its stage. The only class that starts
 * Hibernate Validator, which may be absent. Safe for use by multiple threads.
 */
public final class BeanValidationEngine {

    private final Validator validator;

    /**
     * Starts Hibernate Validator.
     *
     * @param rules the annotation types of the custom rules
     * @param locale the locale of their messages
     * @throws LinkageError if Hibernate Validator or one of its dependencies is absent; loading this class may throw it
     */
    public BeanValidationEngine(Collection<Class<? extends Annotation>> rules, Locale locale) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new RuleMessageInterpolator(locale));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Postmortem> type = mapping.type(Postmortem.class);
        rules.forEach(constraint -> type.constraint(definition(constraint)));
        configuration.addMapping(mapping);
        validator = configuration.buildValidatorFactory().getValidator();
    }

    private static <A extends Annotation> GenericConstraintDef<A> definition(Class<A> constraint) {
        Class<?> group = groupOf(RuleConstraints.ruleOf(constraint).stage());
        return new GenericConstraintDef<>(constraint).groups(group);
    }

    /** {@return the violations of a document at a stage} */
    public Set<ConstraintViolation<Postmortem>> violations(Postmortem postmortem, Stage stage) {
        return validator.validate(postmortem, groupOf(stage));
    }

    private static Class<?> groupOf(Stage stage) {
        return switch (stage) {
            case DRAFT -> Draft.class;
            case COMPLETE -> Complete.class;
            case PUBLISHABLE -> Publishable.class;
        };
    }

    private interface Draft {}

    private interface Complete extends Draft {}

    private interface Publishable extends Complete {}
}
