package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes the content of a built-in section, or nothing if the postmortem has nothing for it. */
@FunctionalInterface
public interface SectionContent {

    /** Writes the content. */
    void write(SectionContext context, BlockWriter out);
}
