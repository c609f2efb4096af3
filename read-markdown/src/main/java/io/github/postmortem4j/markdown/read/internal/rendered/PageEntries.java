package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.EnumSet;
import java.util.Set;

/** Blocks that repeat entries of the timeline, or names from them. Only the waivers between them are read. */
final class PageEntries {

    private static final Set<SectionPart> REPEATED = EnumSet.of(
            SectionPart.ENTRIES_BEFORE_START,
            SectionPart.DETECTION_ENTRIES,
            SectionPart.RESPONSE_ENTRIES,
            SectionPart.RECOVERY_ENTRIES,
            SectionPart.COMMUNICATION_ENTRIES,
            SectionPart.RESPONDERS);

    private PageEntries() {}

    /** {@return whether a block repeats entries} */
    static boolean areIn(PageBlock block) {
        return block.parts().stream().anyMatch(REPEATED::contains);
    }

    /** Reads a block that has nothing else. */
    static void read(PageBlock block, PageDraft page) {
        for (MarkdownLine line : block.lines()) {
            if (!line.isInList() && !page.readWaiver(line)) {
                page.leftover.add(line);
            }
        }
    }
}
