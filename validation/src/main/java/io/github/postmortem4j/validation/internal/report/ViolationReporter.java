package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/**
 * Reports faults as violations to a Bean Validation provider.
 *
 * <p>Templates are constants, and data are message parameters, which no provider interprets: text of a document never
 * becomes a template (CVE-2025-35036).
 */
public final class ViolationReporter implements FaultSink {

    private final ConstraintValidatorContext context;
    private final Class<?> constraint;
    private boolean found;

    /**
     * Creates a reporter that has not reported anything yet.
     *
     * @param context the context that the provider passed to the validator
     * @param constraint the annotation type, whose name begins the keys of its messages
     */
    public ViolationReporter(ConstraintValidatorContext context, Class<?> constraint) {
        this.context = context;
        this.constraint = constraint;
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        if (!found) {
            context.disableDefaultConstraintViolation();
            found = true;
        }
        String template = template(MessageBundle.key(constraint, variant), Quotation.ofAll(parameters));
        ViolationNode.report(context.buildConstraintViolationWithTemplate(template), path);
    }

    /** {@return whether any fault was reported} */
    public boolean found() {
        return found;
    }

    private String template(String key, Map<String, String> parameters) {
        boolean added = addParameters(parameters);
        String declared = context.getDefaultConstraintMessageTemplate();
        if (!declared.equals('{' + MessageBundle.key(constraint, "") + '}')) {
            // The user's own message, given in the annotation.
            return declared;
        }
        return added ? '{' + key + '}' : MessageBundle.english().fillAsTemplate(key, parameters);
    }

    private boolean addParameters(Map<String, String> parameters) {
        try {
            return HibernateParameters.addTo(context, parameters);
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }
}
