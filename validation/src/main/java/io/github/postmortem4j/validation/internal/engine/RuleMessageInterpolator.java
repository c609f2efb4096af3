package io.github.postmortem4j.validation.internal.engine;

import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Fills in this library's messages, and those of a house's own rules: no expression language, one language whatever the
 * locale of the machine.
 *
 * <p>It puts a number of its own behind each message. Hibernate Validator collects violations in a hash set, and those
 * of one rule have the same hash code but for their messages, for that of a path leaves indices out: ten thousand
 * entries with the same fault would take minutes.
 */
public final class RuleMessageInterpolator implements MessageInterpolator {

    private static final String OWN_KEY = "{io.github.postmortem4j.";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    /** In no message: control characters of a document are not quoted. */
    private static final char BEFORE_NUMBER = '\0';

    private final MessageBundle messages;
    private final Locale locale;
    private final AtomicLong number = new AtomicLong();

    /** Fills in messages of one language: the library's own with these, those of a house's rules for that locale. */
    public RuleMessageInterpolator(MessageBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Returns a message that was filled in here as a user sees it. */
    public static String withoutNumber(String message) {
        return message.substring(0, message.lastIndexOf(BEFORE_NUMBER));
    }

    @Override
    public String interpolate(String template, Context context) {
        return messageOf(template, context) + BEFORE_NUMBER + number.getAndIncrement();
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private String messageOf(String template, Context context) {
        if (!template.startsWith(OWN_KEY)) {
            // Of the standard constraints nobody reads the message: a finding tells them in words of ours.
            return isOfRule(context) ? HouseMessages.FILLER.interpolate(template, context, locale) : template;
        }
        Map<String, Object> parameters =
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        String message = messages.fill(template.substring(1, template.length() - 1), parameters);
        // The engine hands the parameters out with a backslash before each character that it would interpret.
        return ESCAPED.matcher(message).replaceAll("$1");
    }

    private static boolean isOfRule(Context context) {
        return context.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .isAnnotationPresent(Rule.class);
    }

    /** Made when the first rule of a house is broken: most houses have none, and it takes its time. */
    private static final class HouseMessages {

        static final MessageInterpolator FILLER = new ParameterMessageInterpolator();
    }
}
