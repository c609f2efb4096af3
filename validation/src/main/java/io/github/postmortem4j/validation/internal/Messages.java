package io.github.postmortem4j.validation.internal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Fills in messages for providers that know neither message parameters nor contributed bundles (Apache BVal).
 *
 * <p>There the filled-in text becomes the template, so whatever a provider would interpret is taken out of the data.
 */
final class Messages {

    private static final String BUNDLE = "ContributorValidationMessages";

    private Messages() {}

    static String inPlainText(String key, Map<String, ?> parameters) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Messages.class.getClassLoader())
                .getString(key);
        for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
            text = text.replace('{' + parameter.getKey() + '}', harmless(parameter.getValue()));
        }
        return text;
    }

    private static String harmless(Object value) {
        return value.toString().replaceAll("[{}$\\\\]", "");
    }
}
