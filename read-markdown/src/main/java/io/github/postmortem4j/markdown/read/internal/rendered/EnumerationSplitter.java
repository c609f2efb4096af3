package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import java.util.ArrayList;
import java.util.List;

/** Splits enumerations that the renderer writes on one line, at semicolons if there are any and else at commas. */
public final class EnumerationSplitter {

    private EnumerationSplitter() {}

    public static List<String> split(String text, RenderedLabels labels) {
        String semicolon = labels.get("enumeration.semicolon");
        String separator = text.contains(semicolon) ? semicolon : labels.get("enumeration.comma");
        return split(text, separator);
    }

    /** {@return the parts of a text that are not blank} */
    public static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            add(text.substring(from, at), parts);
            from = at + separator.length();
        }
        add(text.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
