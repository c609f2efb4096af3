package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
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
                char separator = mark.equals("---") ? ':' : '=';
                return new FrontMatter(new FrontMatterReader(separator).read(source, end), end + 1);
            }
        }
        return NONE;
    }
}
