package io.github.postmortem4j.diff;

import org.jspecify.annotations.Nullable;

/** Formats the values of a change on one line. */
final class ChangeText {

    private ChangeText() {}

    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return '"'
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\r", "\\r")
                            .replace("\n", "\\n")
                    + '"';
        }
        return String.valueOf(value);
    }
}
