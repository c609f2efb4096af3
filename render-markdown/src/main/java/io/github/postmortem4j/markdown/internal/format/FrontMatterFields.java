package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a page: what generators of sites such as Hugo, Jekyll, Docusaurus and MkDocs read in the same way.
 *
 * <p>Each text is a double-quoted scalar of YAML, in which everything but plain characters is escaped. No other form
 * keeps any text: a plain scalar may become a number, a date, a map or a comment.
 */
public final class FrontMatterFields {

    /** The name of the date, the only field that is not a text. */
    public static final String DATE = "date";

    /** The name of the tags, the only field that is a list. */
    public static final String TAGS = "tags";

    /** The names of all fields. */
    public static final Set<String> NAMES = Set.of("title", "description", DATE, TAGS, "severity");

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private FrontMatterFields() {}

    /** {@return the fields that are present, by name, in the order in which they are written} */
    public static Map<String, List<String>> of(Postmortem postmortem) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        text("title", postmortem.getTitle(), fields);
        text("description", postmortem.getSummary().getOverview(), fields);
        OffsetDateTime date = date(postmortem);
        if (date != null) {
            fields.put(DATE, List.of(TIMESTAMP.format(date)));
        }
        List<String> tags = PlainText.lines(postmortem.getTags());
        if (!tags.isEmpty()) {
            fields.put(TAGS, tags);
        }
        text("severity", postmortem.getSeverity(), fields);
        return fields;
    }

    private static void text(String name, String text, Map<String, List<String>> fields) {
        if (!PlainText.isBlank(text)) {
            fields.put(name, List.of(PlainText.line(text)));
        }
    }

    /** {@return the start of the outage, else the earliest moment of the timeline, else {@code null}} */
    private static @Nullable OffsetDateTime date(Postmortem postmortem) {
        OffsetDateTime start = postmortem.getSummary().getStartedAt();
        return start != null
                ? start
                : postmortem.getTimeline().getEntries().stream()
                        .map(TimelineEntry::getAt)
                        .filter(Objects::nonNull)
                        .min(OffsetDateTime.timeLineOrder())
                        .orElse(null);
    }

    /** {@return the front matter of a page as YAML, with its delimiters and a blank line; {@code ""} without fields} */
    public static String yaml(Postmortem postmortem) {
        Map<String, List<String>> fields = of(postmortem);
        if (fields.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("---\n");
        fields.forEach((name, values) -> {
            out.append(name).append(':');
            if (name.equals(TAGS)) {
                values.forEach(value -> quote(value, out.append("\n  - ")));
            } else if (name.equals(DATE)) {
                out.append(' ').append(values.get(0));
            } else {
                quote(values.get(0), out.append(' '));
            }
            out.append('\n');
        });
        return out.append("---\n\n").toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        out.append('"');
    }

    /** {@return whether a character need not be escaped in a quoted scalar} Line breaks of YAML 1.1 must be. */
    private static boolean isPlain(int c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }
}
