package io.github.postmortem4j.redaction.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Removes extensions, except for those that are kept by name, whose values are redacted at every level. */
public final class ExtensionRedactor {

    private final Set<String> kept;
    private final TextRedactor text;

    /** Creates a redactor that keeps the extensions with the given names. */
    public ExtensionRedactor(Set<String> kept, TextRedactor text) {
        this.kept = kept;
        this.text = text;
    }

    /** {@return the redacted extensions, in the type that the generated builders accept} */
    Map<String, @Nullable Object> redact(Map<String, ? extends @Nullable Object> extensions) {
        Map<String, @Nullable Object> redacted = new TreeMap<>();
        extensions.forEach((name, value) -> {
            // A name that contains a term or a name of a person must not be published.
            if (kept.contains(name) && text.prose(name).equals(name)) {
                redacted.put(name, value(value));
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
            List<@Nullable Object> redacted = new ArrayList<>(list.size());
            for (@Nullable Object element : list) {
                redacted.add(value(element));
            }
            return redacted;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> redacted = new TreeMap<>();
            map.forEach((name, property) -> redacted.put(text.prose(String.valueOf(name)), value(property)));
            return redacted;
        }
        return value;
    }
}
