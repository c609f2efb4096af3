package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.report.RedactionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Removes extensions, except for those that are kept by name, whose values are redacted at every level. */
public final class ExtensionRedactor {

    private final Set<String> kept;
    private final TextRedactor text;
    private final RedactionLog log;

    /** Creates a redactor that keeps the extensions with the given names. */
    public ExtensionRedactor(Set<String> kept, TextRedactor text, RedactionLog log) {
        this.kept = kept;
        this.text = text;
        this.log = log;
    }

    /** {@return the redacted extensions, in the type that the generated builders accept} */
    Map<String, @Nullable Object> redact(Map<String, ? extends @Nullable Object> extensions) {
        Map<String, @Nullable Object> redacted = new TreeMap<>();
        extensions.forEach((name, value) -> {
            // A name that contains a term or a name of a person must not be published.
            if (kept.contains(name) && text.isClean(name)) {
                redacted.put(name, log.at(name, () -> value(value)));
            }
        });
        return redacted;
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof String string) {
            return text.prose(string);
        }
        if (value instanceof Number number) {
            String digits = number.toString();
            String redacted = text.prose(digits);
            return redacted.equals(digits) ? number : redacted;
        }
        if (value instanceof List<?> list) {
            return log.elements(list, this::value);
        }
        return value instanceof Map<?, ?> map ? object(map) : value;
    }

    private Map<String, @Nullable Object> object(Map<?, ?> map) {
        Map<String, @Nullable Object> redacted = new TreeMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            String masked = text.prose(name);
            if (redacted.containsKey(masked)) {
                throw new RedactionException(
                        "two properties become one when they are redacted: \"" + masked + "\"; rename one of them");
            }
            redacted.put(masked, log.at(name, () -> value(value)));
        });
        return redacted;
    }
}
