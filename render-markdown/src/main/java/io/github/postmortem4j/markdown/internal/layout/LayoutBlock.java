package io.github.postmortem4j.markdown.internal.layout;

import java.util.List;

/**
 * Parts of a section below one heading.
 *
 * @param level the level of the heading; 0 if there is none
 * @param heading the key of the heading's label; {@code ""} if there is none
 * @param parts the parts, in order
 */
public record LayoutBlock(int level, String heading, List<SectionPart> parts) {

    /** {@return parts below a heading of the second level} */
    static LayoutBlock of(String heading, SectionPart... parts) {
        return new LayoutBlock(2, heading, List.of(parts));
    }

    /** {@return parts below a heading of the third level} */
    static LayoutBlock sub(String heading, SectionPart... parts) {
        return new LayoutBlock(3, heading, List.of(parts));
    }

    /** {@return a part without a heading} */
    static LayoutBlock bare(SectionPart part) {
        return new LayoutBlock(0, "", List.of(part));
    }
}
