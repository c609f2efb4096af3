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
    public record Field(String label, String name, List<String> values, int line, int column) {

        private Field movedBy(int columns) {
            return new Field(label, name, values, line, column + columns);
        }
    }

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
                char separator = mark.equals("---") ? ':' : '=';
                return new FrontMatter(new FieldReader(separator).read(source, end), end + 1);
            }
        }
        return NONE;
    }

    /** Reads the fields of front matter. A text of several lines is joined when it ends, so that no line is copied twice. */
    private static final class FieldReader {

        private final char separator;
        private final List<Field> fields = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Field top;
        /** A list in brackets that is written over several lines, as far as it was read. */
        private @Nullable StringBuilder list;

        private String table = "";

        /** Creates a reader of YAML, whose separator is a colon, or of TOML, whose separator is an equals sign. */
        FieldReader(char separator) {
            this.separator = separator;
        }

        /** {@return the fields between the first line and the line with an index} */
        List<Field> read(List<String> source, int end) {
            for (int i = 1; i < end; i++) {
                String line = source.get(i);
                if (list != null) {
                    list(list, line.strip());
                } else if (separator == '='
                        && line.startsWith("[")
                        && line.stripTrailing().endsWith("]")) {
                    table(line.strip());
                } else if (!line.isEmpty() && Character.isLetter(line.charAt(0)) && line.indexOf(separator) > 0) {
                    topField(line, i + 1);
                } else {
                    below(line, i + 1);
                }
            }
            if (list != null) {
                lastValues().add(list.toString());
            }
            endText();
            return fields;
        }

        private void topField(String line, int number) {
            Field field = field(line, table, line.indexOf(separator), number);
            add(field);
            top = field;
            String value =
                    withoutComment(line.substring(line.indexOf(separator) + 1)).strip();
            if (value.startsWith("[") && !value.endsWith("]")) {
                list = new StringBuilder(value);
                field.values().clear();
            }
        }

        /** Reads the head of a TOML table, whose name comes before those of its fields. */
        private void table(String line) {
            endText();
            String name = line.replace("[", "").replace("]", "").strip();
            table = name.isEmpty() ? "" : name + ".";
        }

        /** Reads a line of a list that is written over several lines. */
        private void list(StringBuilder begun, String line) {
            String item = line.startsWith("#") ? "" : withoutComment(line);
            begun.append(' ').append(item);
            if (item.endsWith("]")) {
                lastValues().addAll(items(begun.toString()));
                list = null;
            }
        }

        /** {@return the items of a list in brackets} A comma in quotes does not separate items. */
        private static List<String> items(String list) {
            List<String> items = new ArrayList<>();
            char quote = 0;
            boolean begun = false;
            int from = 1;
            for (int i = 1; i < list.length(); i++) {
                char c = list.charAt(i);
                if (quote == 0 && (c == ',' || i == list.length() - 1)) {
                    items.add(unquoted(list.substring(from, i)));
                    from = i + 1;
                    begun = false;
                } else if (c == quote) {
                    quote = 0;
                } else if (!begun && (c == '"' || c == '\'')) {
                    quote = c;
                }
                begun |= from <= i && !Character.isWhitespace(c);
            }
            items.removeIf(String::isEmpty);
            return items;
        }

        private static String withoutComment(String line) {
            int comment = Math.max(line.indexOf(", #"), line.indexOf("[ #"));
            return comment < 0 ? line.strip() : line.substring(0, comment + 1);
        }

        /** Reads an item, a nested field, or a line of the text above. */
        private void below(String line, int number) {
            String item = line.strip();
            int indentation = line.length() - line.stripLeading().length();
            if (top == null || item.isEmpty() || item.startsWith("#")) {
                return;
            }
            int colon = item.indexOf(separator + " ");
            boolean named = colon > 0 && item.substring(0, colon).chars().allMatch(FieldReader::isName);
            boolean begins = lastValues().isEmpty()
                    || (text.isEmpty() && !isBlockMark(lastValues().get(0)));
            // An asterisk is not a mark of a list in YAML, but in Markdown, and authors write it.
            if (item.startsWith("- ") || (begins && item.startsWith("* "))) {
                endText();
                lastValues().add(unquoted(item.substring(2)));
            } else if (named && top.values().isEmpty()) {
                add(field(item, top.label() + ".", colon, number).movedBy(indentation));
            } else {
                continueText(unquoted(item));
            }
        }

        private void add(Field field) {
            endText();
            fields.add(field);
        }

        private List<String> lastValues() {
            return fields.get(fields.size() - 1).values();
        }

        private void continueText(String line) {
            List<String> values = lastValues();
            if (values.isEmpty()) {
                values.add("");
            }
            String begun = values.get(values.size() - 1);
            if (text.isEmpty() && !(values.size() == 1 && isBlockMark(begun))) {
                text.append(begun);
            }
            text.append(text.isEmpty() ? "" : " ").append(line);
        }

        private void endText() {
            if (!text.isEmpty()) {
                lastValues().set(lastValues().size() - 1, text.toString());
                text.setLength(0);
            }
        }

        /** {@return whether a value only announces a text in the lines below, such as <code>|</code> or <code>>-</code>} */
        private static boolean isBlockMark(String value) {
            boolean marked = value.startsWith("|") || value.startsWith(">");
            return marked && (value.length() == 1 || (value.length() == 2 && "-+".indexOf(value.charAt(1)) >= 0));
        }

        private static boolean isName(int c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-';
        }

        private static Field field(String line, String parent, int separator, int number) {
            String rest = line.substring(separator + 1);
            int column = separator + 2 + rest.length() - rest.stripLeading().length();
            List<String> values = new ArrayList<>();
            String value = rest.strip();
            if (value.startsWith("[") && value.endsWith("]")) {
                values.addAll(items(value));
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
                String inner = text.substring(1, text.length() - 1);
                return text.charAt(0) == '"' ? QuotedScalar.unescape(inner) : inner;
            }
            int comment = text.indexOf(" #");
            return comment < 0 ? text : text.substring(0, comment).strip();
        }
    }

    /** The content of a double-quoted string of YAML or TOML, which have the same escapes. */
    private static final class QuotedScalar {

        private static final String NAMES = "\"\\/ tnrbfe0";
        private static final String CHARACTERS = "\"\\/ \t\n\r\b\f\u001B\0";

        private QuotedScalar() {}

        /** {@return a text without escapes} An escape that is not valid is kept as it is. */
        static String unescape(String text) {
            int backslash = text.indexOf('\\');
            if (backslash < 0) {
                return text;
            }
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char name = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 'x';
                int digits = digits(name, c);
                int known = NAMES.indexOf(name);
                if (c == '\\' && known >= 0) {
                    out.append(CHARACTERS.charAt(known));
                    i++;
                } else if (digits > 0 && isCodePoint(text, i + 2, digits)) {
                    out.appendCodePoint(Integer.parseInt(text, i + 2, i + 2 + digits, 16));
                    i += 1 + digits;
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }

        /** {@return the number of hexadecimal digits behind an escape, or 0} */
        private static int digits(char name, char c) {
            return c != '\\' ? 0 : name == 'u' ? 4 : name == 'U' ? 8 : 0;
        }

        private static boolean isCodePoint(String text, int start, int digits) {
            if (start + digits > text.length()) {
                return false;
            }
            for (int i = start; i < start + digits; i++) {
                if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                    return false;
                }
            }
            return Long.parseLong(text, start, start + digits, 16) <= Character.MAX_CODE_POINT;
        }
    }
}
