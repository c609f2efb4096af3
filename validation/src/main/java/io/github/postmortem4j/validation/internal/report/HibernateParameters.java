package io.github.postmortem4j.validation.internal.report;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Passes message parameters to Hibernate Validator. A class of its own, because Hibernate Validator may be absent. */
final class HibernateParameters {

    private HibernateParameters() {}

    /** Adds the parameters, unless the context is that of another provider. Returns whether they were added. */
    static boolean addTo(ConstraintValidatorContext context, Map<String, String> parameters) {
        try {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            parameters.forEach(hibernate::addMessageParameter);
            return true;
        } catch (ValidationException otherProvider) {
            return false;
        }
    }
}
