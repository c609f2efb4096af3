package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Several texts on one line, separated by commas, or by semicolons if one of the texts contains a comma. */
public final class EnumerationFormat {

    private EnumerationFormat() {}

    /** {@return the separator of texts in a language} */
    public static String separator(List<String> texts, Labels labels) {
        String comma = labels.get("enumeration.comma");
        String sign = PlainText.strip(comma);
        boolean ambiguous = texts.size() > 1 && texts.stream().anyMatch(text -> text.contains(sign));
        return ambiguous ? labels.get("enumeration.semicolon") : comma;
    }

    /** {@return the characters that would be taken for separators within the texts} */
    public static String ambiguous(String separator, Labels labels) {
        String semicolon = PlainText.strip(labels.get("enumeration.semicolon"));
        String comma = PlainText.strip(labels.get("enumeration.comma"));
        return PlainText.strip(separator).equals(semicolon) ? semicolon : comma + semicolon;
    }

    /** {@return the texts of an enumeration in a language, whose escaped separators are masked} */
    public static List<String> split(String enumeration, Labels labels) {
        String semicolon = labels.get("enumeration.semicolon");
        String separator = enumeration.contains(semicolon) ? semicolon : labels.get("enumeration.comma");
        return split(enumeration, separator).stream()
                .map(SeparatorMask::restore)
                .toList();
    }

    /** {@return the parts of a text that are not blank; masked separators remain masked} */
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
        // In French, a no-break space precedes a semicolon.
        String stripped = PlainText.strip(part);
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }
}
