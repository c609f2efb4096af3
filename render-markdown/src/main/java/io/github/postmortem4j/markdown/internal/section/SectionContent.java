package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** A part of the document, which writes itself. It writes nothing when the postmortem has nothing for it. */
@FunctionalInterface
public interface SectionContent {

    void write(SectionContext context, BlockWriter out);
}
