package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;

/** Where to read on: links, and incidents like this one. */
final class LinksSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        Postmortem postmortem = context.postmortem();
        out.heading(2, out.labels().get("links"));
        for (Link link : postmortem.getLinks()) {
            link(link.getTitle(), link.getUri(), out);
        }
        out.heading(2, out.labels().get("relatedIncidents"));
        for (String incident : postmortem.getRelatedIncidents()) {
            link("", incident, out);
        }
    }

    private static void link(String title, String uri, BlockWriter out) throws IOException {
        if (!PlainText.isBlank(title) || !PlainText.isBlank(uri)) {
            out.bullet(() -> out.paragraph(() -> out.link(title, uri)));
        }
    }
}
