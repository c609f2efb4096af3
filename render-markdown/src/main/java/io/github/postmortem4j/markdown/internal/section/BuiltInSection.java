package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/**
 * A built-in section.
 *
 * @param name the name by which a layout finds the section
 * @param content writes the section
 */
public record BuiltInSection(String name, SectionContent content) {

    /**
     * {@return a section with a heading of level 2}
     *
     * @param name the name by which a layout finds the section
     * @param heading the key of the heading's label
     * @param content writes what follows the heading
     */
    public static BuiltInSection of(String name, String heading, SectionContent content) {
        return new BuiltInSection(name, (context, out) -> {
            out.heading(2, out.labels().get(heading));
            content.write(context, out);
        });
    }

    /** Writes the section, and after it the other sections of the document that belong behind it. */
    public void write(SectionContext context, BlockWriter out) {
        content.write(context, out);
        OtherSectionsWriter.writeAfter(name, context.postmortem().getExtensions(), out);
    }
}
