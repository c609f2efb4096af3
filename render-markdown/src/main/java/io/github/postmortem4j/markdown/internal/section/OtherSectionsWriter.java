package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import java.util.Map;

/**
 * Writes the sections that a reader of Markdown found but the model has no place for, each behind the section that it
 * followed.
 *
 * <p>They are in the extension {@code otherSections} of a document: a list of objects with the properties {@code after}
 * (the name of a section of the default layout), {@code heading}, {@code level} and {@code markdown}. Anything else in
 * the extension is ignored. The Markdown is sanitized like that of fields.
 */
public final class OtherSectionsWriter {

    private static final String EXTENSION = "otherSections";

    private OtherSectionsWriter() {}

    /** Writes the other sections that belong behind a section. */
    public static void writeAfter(String name, Map<String, ?> extensions, BlockWriter out) {
        if (extensions.get(EXTENSION) instanceof List<?> sections) {
            for (Object section : sections) {
                if (section instanceof Map<?, ?> properties && name.equals(properties.get("after"))) {
                    write(properties, out);
                }
            }
        }
    }

    private static void write(Map<?, ?> properties, BlockWriter out) {
        String heading = properties.get("heading") instanceof String text ? text : "";
        long level = properties.get("level") instanceof Long number ? number : 0;
        out.endSection();
        // Level 1 is the title, of which a document has only one.
        out.textHeading(level >= 2 && level <= 6 ? (int) level : 2, heading);
        if (properties.get("markdown") instanceof String markdown) {
            out.sanitized(markdown);
        }
        out.endSection();
    }
}
