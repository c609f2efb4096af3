package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.RichBlockWriter;
import java.util.List;
import java.util.Map;

/**
 * Writes what a reader of Markdown found that the model has no place for, behind the section it stood behind.
 *
 * <p>It is the extension {@code otherSections} of a document: a list of objects with {@code after} (the name of a section of the
 * default layout), {@code heading}, {@code level} and {@code markdown}. Whatever else stands there is left out. The Markdown is
 * read as that of fields is: what may not survive in one does not survive here.
 */
final class OtherSectionsWriter {

    private static final String MEMBER = "otherSections";

    private OtherSectionsWriter() {}

    /** Writes the sections that stand behind a section of this name. */
    static void writeAfter(String name, Map<String, ?> extensions, BlockWriter out) {
        if (extensions.get(MEMBER) instanceof List<?> sections) {
            for (Object section : sections) {
                if (section instanceof Map<?, ?> members && name.equals(members.get("after"))) {
                    write(members, out);
                }
            }
        }
    }

    private static void write(Map<?, ?> members, BlockWriter out) {
        String heading = members.get("heading") instanceof String text ? text : "";
        long level = members.get("level") instanceof Long number ? number : 0;
        out.endSection();
        if (level >= 2 && level <= 6) {
            out.heading((int) level, heading, false);
        } else {
            // A document has one title.
            out.heading(2, heading, false);
        }
        if (members.get("markdown") instanceof String markdown) {
            RichBlockWriter.write(RichTextParser.blocks(markdown), out);
        }
        out.endSection();
    }
}
