package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
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
        report(path, List.of(), variant, parameters);
    }

    @Override
    public void add(PropertyPath path, String variant, List<String> items, Map<String, ?> parameters) {
        report(path, items, variant, parameters);
    }

    private void report(PropertyPath path, List<String> items, String variant, Map<String, ?> parameters) {
        if (!found) {
            context.disableDefaultConstraintViolation();
            found = true;
        }
        Map<String, String> quoted = Quotation.ofAll(parameters);
        StringBuilder template = new StringBuilder(template(MessageBundle.key(constraint, variant), quoted));
        if (isOwnMessage()) {
            String separator = " ";
            for (String item : items) {
                template.append(separator).append(template(MessageBundle.key(constraint, item), quoted));
                separator = MessageBundle.LIST_SEPARATOR;
            }
        }
        ViolationNode.report(context.buildConstraintViolationWithTemplate(template.toString()), path);
    }

    /** {@return whether any fault was reported} */
    public boolean found() {
        return found;
    }

    private String template(String key, Map<String, String> parameters) {
        boolean added = addParameters(parameters);
        if (!isOwnMessage()) {
            return context.getDefaultConstraintMessageTemplate();
        }
        return added ? '{' + key + '}' : MessageBundle.english().fillAsTemplate(key, parameters);
    }

    /** Returns whether the message is that of the library, rather than one that the user gave in the annotation. */
    private boolean isOwnMessage() {
        return context.getDefaultConstraintMessageTemplate().equals('{' + MessageBundle.key(constraint, "") + '}');
    }

    private boolean addParameters(Map<String, String> parameters) {
        try {
            return HibernateParameters.addTo(context, parameters);
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }
}
