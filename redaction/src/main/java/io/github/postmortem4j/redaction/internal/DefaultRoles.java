package io.github.postmortem4j.redaction.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The role of people without a role of their own.
 *
 * @param one the role of one person
 * @param several the role of several people in a row; empty to repeat {@code one}
 */
public record DefaultRoles(String one, String several) {

    /** {@return the roles in a language, or in English if there are none} */
    public static DefaultRoles in(Locale locale) {
        Properties roles = new Properties();
        try (InputStream stream = Objects.requireNonNull(DefaultRoles.class.getResourceAsStream("roles.properties"));
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            roles.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String language = roles.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
        return new DefaultRoles(roles.getProperty(language), roles.getProperty(language + ".several"));
    }
}
