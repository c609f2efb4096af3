package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes links and related incidents. The caller writes the headings. */
public final class ReferencesWriter {

    private final Postmortem postmortem;
    private final BlockWriter out;

    /** Creates a writer. */
    public ReferencesWriter(SectionContext context, BlockWriter out) {
        this.postmortem = context.postmortem();
        this.out = out;
    }

    /** Writes the links. */
    public void links() {
        for (Link link : postmortem.getLinks()) {
            link(link.getTitle(), link.getUri());
        }
    }

    /** Writes the related incidents. */
    public void relatedIncidents() {
        for (String incident : postmortem.getRelatedIncidents()) {
            link("", incident);
        }
    }

    private void link(String title, String uri) {
        if (!PlainText.isBlank(title) || !PlainText.isBlank(uri)) {
            out.bulletLine(() -> out.link(title, uri));
        }
    }
}
