package io.github.postmortem4j.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes the faults that a validator finds, each at its property.
 *
 * <p>The templates are constants and the data are parameters of the message, which no engine interprets: text of a
 * document never becomes a template (CVE-2025-35036).
 */
public final class Faults {

    private final ConstraintValidatorContext context;
    private final String keyPrefix;
    private boolean found;

    public Faults(ConstraintValidatorContext context, Class<?> constraint) {
        this.context = context;
        this.keyPrefix = constraint.getName();
    }

    /** Reports a fault with the constraint's own message. */
    public void add(PropertyPath path, Map<String, ?> parameters) {
        report(path, keyPrefix + ".message", parameters);
    }

    /** Reports a fault with one of several messages of the constraint: its key is the class name, the variant, "message". */
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        report(path, keyPrefix + '.' + variant + ".message", parameters);
    }

    boolean found() {
        return found;
    }

    private void report(PropertyPath path, String key, Map<String, ?> parameters) {
        if (!found) {
            context.disableDefaultConstraintViolation();
            found = true;
        }
        path.report(context.buildConstraintViolationWithTemplate(template(key, parameters)));
    }

    private String template(String key, Map<String, ?> parameters) {
        HibernateConstraintValidatorContext hibernate = hibernateContext();
        if (hibernate == null) {
            return Messages.inPlainText(key, parameters);
        }
        parameters.forEach(hibernate::addMessageParameter);
        return '{' + key + '}';
    }

    private @Nullable HibernateConstraintValidatorContext hibernateContext() {
        try {
            return context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException notHibernate) {
            return null;
        }
    }
}
