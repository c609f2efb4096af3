package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Reports faults to the validation engine.
 *
 * <p>The templates are constants and the data are parameters of the message, which no engine interprets: text of a
 * document never becomes a template (CVE-2025-35036).
 */
public final class ViolationReporter implements FaultSink {

    private final ConstraintValidatorContext context;
    private final String keyPrefix;
    private boolean found;

    /**
     * Begins with none.
     *
     * @param context what the engine hands to the validator
     * @param constraint the constraint, whose class name begins the keys of its messages
     */
    public ViolationReporter(ConstraintValidatorContext context, Class<?> constraint) {
        this.context = context;
        this.keyPrefix = constraint.getName();
    }

    @Override
    public void add(PropertyPath path, Map<String, ?> parameters) {
        report(path, keyPrefix + ".message", parameters);
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        report(path, keyPrefix + '.' + variant + ".message", parameters);
    }

    /** {@return whether any fault was reported} */
    public boolean found() {
        return found;
    }

    private void report(PropertyPath path, String key, Map<String, ?> parameters) {
        if (!found) {
            context.disableDefaultConstraintViolation();
            found = true;
        }
        ViolationNode.report(
                context.buildConstraintViolationWithTemplate(template(key, Quotation.ofAll(parameters))), path);
    }

    private String template(String key, Map<String, String> parameters) {
        HibernateConstraintValidatorContext hibernate = hibernateContext();
        if (hibernate != null) {
            parameters.forEach(hibernate::addMessageParameter);
        }
        String given = context.getDefaultConstraintMessageTemplate();
        if (!given.equals('{' + keyPrefix + ".message}")) {
            // The user's own message, set where the constraint stands.
            return given;
        }
        return hibernate == null ? MessageBundle.english().fillAsTemplate(key, parameters) : '{' + key + '}';
    }

    private @Nullable HibernateConstraintValidatorContext hibernateContext() {
        try {
            return context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException notHibernate) {
            return null;
        }
    }
}
