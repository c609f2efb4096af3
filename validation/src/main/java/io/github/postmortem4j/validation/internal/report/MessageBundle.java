package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.internal.text.Languages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The library's messages in one language, regardless of the default locale of the JVM.
 *
 * <p>The messages are in bundles of the name that Hibernate Validator reads from every jar. Since other jars may have
 * bundles of the same name, this class reads all of them and keeps only the keys of this library. It does not use
 * {@link java.util.ResourceBundle}, which falls back to the language of the default locale when the requested one is
 * missing.
 */
public final class MessageBundle {

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String KEY_PREFIX = "io.github.postmortem4j.";
    /** Separates the items of a list, in any language. */
    static final String LIST_SEPARATOR = ", ";

    private static final MessageBundle ENGLISH = new MessageBundle(read(""));

    private final Map<String, String> templates;

    private MessageBundle(Map<String, String> templates) {
        this.templates = templates;
    }

    private static boolean isTranslated(String language) {
        return !language.equals("en") && Languages.SHOWN.contains(language);
    }

    /** {@return the messages in English} */
    public static MessageBundle english() {
        return ENGLISH;
    }

    /** {@return the messages in the language of a locale, or in English if there is no translation} */
    public static MessageBundle in(Locale locale) {
        String language = locale.getLanguage();
        if (!isTranslated(language)) {
            return ENGLISH;
        }
        Map<String, String> templates = new HashMap<>(ENGLISH.templates);
        templates.putAll(read("_" + language));
        return new MessageBundle(Map.copyOf(templates));
    }

    /**
     * {@return the messages for authors of Markdown, in the language of a locale} They name labels and headings of a
     * document where the others name values of the JSON format.
     */
    public static MessageBundle forMarkdown(Locale locale) {
        String language = isTranslated(locale.getLanguage()) ? locale.getLanguage() : "en";
        Map<String, String> templates = new HashMap<>(in(locale).templates);
        try {
            URL url = MessageBundle.class.getResource("markdown_" + language + ".properties");
            read(Objects.requireNonNull(url, "markdown_" + language))
                    .forEach((key, template) -> templates.put(key.toString(), template.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageBundle(Map.copyOf(templates));
    }

    /**
     * {@return the key of a message of a constraint}
     *
     * @param constraint the annotation type, whose name begins the key
     * @param variant which of the messages of the constraint; {@code ""} for the one that the annotation declares
     */
    public static String key(Class<?> constraint, String variant) {
        return constraint.getName() + (variant.isEmpty() ? "" : '.' + variant) + ".message";
    }

    /** {@return a message with its parameters inserted literally} */
    public String fill(String key, Map<String, ?> parameters) {
        return fill(key, parameters, UnaryOperator.identity());
    }

    /**
     * {@return a message that ends in a list}
     *
     * @param key the key of the message before the list
     * @param items the keys of the items
     * @param parameters the parameters of all these messages by name
     */
    public String fillList(String key, List<String> items, Map<String, ?> parameters) {
        return fill(key, parameters)
                + ' '
                + items.stream().map(item -> fill(item, parameters)).collect(Collectors.joining(LIST_SEPARATOR));
    }

    /**
     * {@return a message that is safe to pass as a template} Apache BVal, which has no message parameters, interprets
     * the result, so this method removes from the parameters all characters that have a meaning in a template.
     */
    String fillAsTemplate(String key, Map<String, ?> parameters) {
        return fill(key, parameters, value -> value.replaceAll("[{}$\\\\]", ""));
    }

    private String fill(String key, Map<String, ?> parameters, UnaryOperator<String> treatment) {
        String template = templates.get(key);
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

    private static Map<String, String> read(String suffix) {
        String file = BUNDLE + suffix + ".properties";
        ClassLoader loader = MessageBundle.class.getClassLoader();
        try {
            // Mostly the only bundle, which is found faster than all of them.
            Map<String, String> templates = ownTemplates(Objects.requireNonNull(loader.getResource(file), file));
            if (templates.isEmpty()) {
                for (URL url : Collections.list(loader.getResources(file))) {
                    templates.putAll(ownTemplates(url));
                }
            }
            return Map.copyOf(templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> ownTemplates(URL url) throws IOException {
        Map<String, String> templates = new HashMap<>();
        read(url).forEach((key, template) -> {
            if (key.toString().startsWith(KEY_PREFIX)) {
                templates.put(key.toString(), template.toString());
            }
        });
        return templates;
    }

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
