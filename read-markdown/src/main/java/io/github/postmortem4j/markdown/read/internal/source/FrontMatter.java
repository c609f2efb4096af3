package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a document: the fields between lines {@code ---} (YAML) or {@code +++} (TOML).
 *
 * <p>A value is a string or a list of strings. A nested field has the names of both fields, such as {@code incident.id}.
 * YAML aliases and tags are not supported.
 *
 * @param fields the fields, in document order
 * @param length the number of lines, including both delimiters; 0 if there is no front matter
 */
public record FrontMatter(List<Field> fields, int length) {

    /** Lines are joined up to this length, since a text of any number of lines would be copied for each of them. */
    private static final int MAX_JOINED = 10_000;

    private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

    /**
     * A field.
     *
     * @param label the name as written
     * @param name the name in lowercase, without underscores and hyphens
     * @param values the string, or the strings of the list
     * @param line the 1-based line
     * @param column the 1-based column of the value
     */
    public record Field(String label, String name, List<String> values, int line, int column) {}

    /** {@return the field with the first of these names that is present, or {@code null} if all are absent} */
    public @Nullable Field find(String... names) {
        for (String name : names) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    static FrontMatter of(List<String> source) {
        String mark = source.get(0).stripTrailing();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return NONE;
        }
        for (int end = 1; end < source.size(); end++) {
            if (source.get(end).stripTrailing().equals(mark)) {
                return new FrontMatter(fields(source, end, mark.equals("---") ? ':' : '='), end + 1);
            }
        }
        return NONE;
    }

    private static List<Field> fields(List<String> source, int end, char separator) {
        List<Field> fields = new ArrayList<>();
        Field open = null;
        Field parent = null;
        for (int i = 1; i < end; i++) {
            String line = source.get(i);
            String item = line.strip();
            if (open != null && separator == '=') {
                open = tomlItem(item, open);
                continue;
            }
            boolean top = !line.isEmpty() && Character.isLetter(line.charAt(0));
            Field last = fields.isEmpty() ? null : fields.get(fields.size() - 1);
            if (top && line.indexOf(separator) > 0) {
                Field field = field(line, "", line.indexOf(separator), i + 1);
                fields.add(field);
                parent = field;
                boolean opens =
                        field.values().size() == 1 && field.values().get(0).equals("[");
                open = opens ? field : null;
                if (opens) {
                    field.values().clear();
                }
            } else if (last != null && item.startsWith("- ")) {
                last.values().add(unquoted(item.substring(2)));
            } else if (parent != null && !item.isEmpty() && !item.startsWith("#")) {
                below(item, separator, i + 1, parent, fields);
            }
        }
        return fields;
    }

    /** Reads an indented line: a nested field, or a line of the text above. */
    private static void below(String item, char separator, int number, Field parent, List<Field> fields) {
        int colon = item.indexOf(separator + " ");
        boolean named = colon > 0 && item.substring(0, colon).chars().allMatch(FrontMatter::isName);
        if (named && parent.values().isEmpty()) {
            fields.add(field(item, parent.label() + ".", colon, number));
        } else {
            List<String> values = fields.get(fields.size() - 1).values();
            if (values.size() == 1 && values.get(0).matches("[|>][+-]?")) {
                values.clear();
            }
            int last = values.size() - 1;
            if (last >= 0 && values.get(last).length() < MAX_JOINED) {
                values.set(last, values.get(last) + " " + unquoted(item));
            } else {
                values.add(unquoted(item));
            }
        }
    }

    private static boolean isName(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Reads a line of a TOML list that is written over several lines; returns the list, or null at its end. */
    private static @Nullable Field tomlItem(String line, Field list) {
        String item = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        if (item.equals("]")) {
            return null;
        }
        if (!item.isEmpty() && !item.startsWith("#")) {
            list.values().add(unquoted(item));
        }
        return list;
    }

    private static Field field(String line, String parent, int separator, int number) {
        String rest = line.substring(separator + 1);
        int column = separator + 2 + rest.length() - rest.stripLeading().length();
        List<String> values = new ArrayList<>();
        String value = rest.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String each : value.substring(1, value.length() - 1).split(",", -1)) {
                values.add(unquoted(each));
            }
        } else if (!value.isEmpty()) {
            values.add(unquoted(value));
        }
        values.removeIf(String::isEmpty);
        String label = parent + line.substring(0, separator).strip();
        String name = label.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return new Field(label, name, values, number, column);
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        if (quoted) {
            return text.substring(1, text.length() - 1);
        }
        int comment = text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }
}
