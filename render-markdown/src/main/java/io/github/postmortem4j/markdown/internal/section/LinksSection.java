package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Where to read on: links, and incidents like this one. */
public final class LinksSection implements SectionContent {

    @Override
    public void write(SectionContext context, BlockWriter out) {
        ReferencesWriter references = new ReferencesWriter(context, out);
        out.heading(2, out.labels().get("links"));
        references.links();
        out.heading(2, out.labels().get("relatedIncidents"));
        references.relatedIncidents();
    }
}
