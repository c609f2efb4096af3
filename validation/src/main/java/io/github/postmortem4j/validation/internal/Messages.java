package io.github.postmortem4j.validation.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The library's messages, in English whatever the locale.
 *
 * <p>They stand in the bundle that Hibernate Validator reads from every jar. Other jars may bring a bundle of the same
 * name, so all of them are read and only what is ours is kept.
 */
public final class Messages {

    private static final String BUNDLE = "ContributorValidationMessages.properties";
    private static final String OURS = "io.github.postmortem4j.";
    private static final Map<String, String> TEMPLATES = read();

    private Messages() {}

    /** {@return a message with its parameters filled in as they are; nothing in them is interpreted} */
    public static String fill(String key, Map<String, ?> parameters) {
        return fill(key, parameters, UnaryOperator.identity());
    }

    /**
     * Fills in a message that a provider takes for a template (Apache BVal, which knows no message parameters): whatever
     * it would interpret is taken out of the data.
     */
    static String fillAsTemplate(String key, Map<String, ?> parameters) {
        return fill(key, parameters, value -> value.replaceAll("[{}$\\\\]", ""));
    }

    private static String fill(String key, Map<String, ?> parameters, UnaryOperator<String> treatment) {
        String template = TEMPLATES.get(key);
        if (template == null) {
            throw new NoSuchElementException("no message of the key " + key);
        }
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', position)) {
            int close = template.indexOf('}', open);
            Object value = parameters.get(template.substring(open + 1, close));
            text.append(template, position, open).append(treatment.apply(String.valueOf(value)));
            position = close + 1;
        }
        return text.append(template, position, template.length()).toString();
    }

    private static Map<String, String> read() {
        Map<String, String> templates = new HashMap<>();
        try {
            for (URL url : Collections.list(Messages.class.getClassLoader().getResources(BUNDLE))) {
                read(url).forEach((key, template) -> {
                    if (key.toString().startsWith(OURS)) {
                        templates.putIfAbsent(key.toString(), template.toString());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(templates);
    }

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
