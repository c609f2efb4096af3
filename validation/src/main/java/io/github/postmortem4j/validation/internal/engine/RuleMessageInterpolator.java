package io.github.postmortem4j.validation.internal.engine;

import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Interpolates the messages of this library and of custom rules: in one language, regardless of the default locale, and
 * without an expression language.
 *
 * <p>Appends a unique number to each message. Hibernate Validator collects violations in a hash set, and violations of
 * the same rule have the same hash code unless their messages differ, because the hash code of a path ignores indices.
 * Without the number, a document with 20,000 entries that violate a custom rule takes more than ten times as long.
 */
public final class RuleMessageInterpolator implements MessageInterpolator {

    private static final String OWN_KEY = "{io.github.postmortem4j.";
    /** A template of this library is one key, or several keys for a message that ends in a list. */
    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    /** Is not part of any message, because quotations do not contain control characters. */
    private static final char BEFORE_NUMBER = '\0';

    private final MessageBundle messages;
    private final Locale locale;
    private final AtomicLong number = new AtomicLong();

    /**
     * Creates an interpolator for one language.
     *
     * @param messages the messages of this library
     * @param locale the locale for the messages of custom rules
     */
    public RuleMessageInterpolator(MessageBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** {@return a message of this class as a user sees it} */
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
            // The messages of standard constraints are not used: findings have messages of this library.
            return isOfRule(context) ? CustomMessages.INTERPOLATOR.interpolate(template, context, locale) : template;
        }
        Map<String, Object> parameters =
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        String message = KEY.matcher(template)
                .replaceAll(key -> Matcher.quoteReplacement(messages.fill(key.group(1), parameters)));
        // Hibernate Validator returns the parameters with a backslash before each character that it would interpret.
        return ESCAPED.matcher(message).replaceAll("$1");
    }

    private static boolean isOfRule(Context context) {
        return context.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .isAnnotationPresent(Rule.class);
    }

    /** Holds the interpolator of custom messages. It is slow to create, and only violations of custom rules need it. */
    private static final class CustomMessages {

        static final MessageInterpolator INTERPOLATOR = new ParameterMessageInterpolator();
    }
}
