package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/**
 * A built-in section and the name by which a layout finds it.
 *
 * @param name the name
 * @param content what the section writes
 */
public record BuiltInSection(String name, SectionContent content) {

    /**
     * Writes the section.
     *
     */
    public void write(SectionContext context, BlockWriter out) {
        content.write(context, out);
        OtherSectionsWriter.writeAfter(name, context.postmortem().getExtensions(), out);
    }
}
