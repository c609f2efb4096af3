package io.github.postmortem4j.markdown.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Facts beside the story, in italics and parted by dots: {@code *Draft · Severity: SEV1 · Tags: dns, cache*}. */
final class QuietLine {

    private final List<Part> parts = new ArrayList<>();

    /** Writes one fact. */
    private interface Part {
        /** Writes the facts; nothing when there are none. */
        void write(BlockWriter out) throws IOException;
    }

    /** Adds the renderer's own words. */
    void add(String words) {
        parts.add(out -> out.own(words));
    }

    /** Adds words of the document within the label of a key, unless there is nothing to see in them. */
    void add(String label, List<String> texts) {
        if (!PlainText.areBlank(texts)) {
            parts.add(out -> out.phrase(label, () -> out.enumeration(texts)));
        }
    }

    /** Adds a link, or the address as text within the label of a key when it is none for a link. */
    void addLink(String label, String title, String uri) {
        String target = LinkTarget.ofLink(uri);
        if (target == null) {
            add(label, List.of(uri));
        } else {
            parts.add(out -> out.linkTo(target, title, uri));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void write(BlockWriter out) throws IOException {
        if (isEmpty()) {
            return;
        }
        out.own("*");
        for (int i = 0; i < parts.size(); i++) {
            out.own(i == 0 ? "" : " · ");
            parts.get(i).write(out);
        }
        out.own("*");
    }
}
