package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Field;
import java.util.List;

/**
 * A built-in section, as data.
 *
 * @param name the name by which a layout finds the section
 * @param blocks what it shows, in order
 * @param metadata the properties below the title, if the section is a head
 */
public record LayoutSection(
        String name, List<LayoutBlock> blocks, List<Field<Postmortem, Postmortem.Builder>> metadata) {

    /** {@return the section with the title} */
    static LayoutSection head(List<Field<Postmortem, Postmortem.Builder>> metadata) {
        return new LayoutSection("head", List.of(LayoutBlock.bare(SectionPart.HEAD)), metadata);
    }

    /** {@return a section of several blocks} */
    static LayoutSection of(String name, LayoutBlock... blocks) {
        return new LayoutSection(name, List.of(blocks), List.of());
    }

    /** {@return a section with one heading} */
    static LayoutSection of(String name, String heading, SectionPart... parts) {
        return of(name, LayoutBlock.of(heading, parts));
    }

    /** {@return a section of one line, without a heading} */
    static LayoutSection line(String name, SectionPart part) {
        return of(name, LayoutBlock.bare(part));
    }

    /** {@return whether the section has the title} */
    public boolean isHead() {
        return blocks.stream().anyMatch(block -> block.parts().contains(SectionPart.HEAD));
    }
}
