package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;

/** Where to read on: links, and incidents like this one. */
final class LinksSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        References references = new References(context, out);
        out.heading(2, out.labels().get("links"));
        references.links();
        out.heading(2, out.labels().get("relatedIncidents"));
        references.relatedIncidents();
    }
}
