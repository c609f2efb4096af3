package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Where to read on, piece by piece; the headings are the caller's. */
public final class ReferencesWriter {

    private final Postmortem postmortem;
    private final BlockWriter out;

    public ReferencesWriter(SectionContext context, BlockWriter out) {
        this.postmortem = context.postmortem();
        this.out = out;
    }

    public void links() {
        for (Link link : postmortem.getLinks()) {
            link(link.getTitle(), link.getUri());
        }
    }

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
