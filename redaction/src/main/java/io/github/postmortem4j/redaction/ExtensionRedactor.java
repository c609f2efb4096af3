package io.github.postmortem4j.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Drops the members that no type knows, but for those that are kept by name; these it redacts all the way down. */
final class ExtensionRedactor {

    private final Set<String> kept;
    private final TextRedactor text;

    ExtensionRedactor(Set<String> kept, TextRedactor text) {
        this.kept = kept;
        this.text = text;
    }

    /** The type of what is returned is the one that the generated builders take. */
    Map<@Nullable String, @Nullable Object> redact(Map<String, ? extends @Nullable Object> members) {
        Map<@Nullable String, @Nullable Object> redacted = new TreeMap<>();
        members.forEach((name, value) -> {
            // A name that gives something away is no name to keep.
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
            map.forEach((name, member) -> redacted.put(text.prose(String.valueOf(name)), value(member)));
            return redacted;
        }
        return value;
    }
}
