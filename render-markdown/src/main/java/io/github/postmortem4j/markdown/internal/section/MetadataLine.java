package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts beside the story, in italics and parted by dots: {@code *Draft · Severity: SEV1 · Tags: dns, cache*}. */
public final class MetadataLine {

    private final BlockWriter out;
    private final String before;
    private boolean begun;

    /** Takes where to write, and what stands before the first fact if there is one. */
    public MetadataLine(String before, BlockWriter out) {
        this.before = before;
        this.out = out;
    }

    private void next() {
        if (begun) {
            out.own(" · ");
        } else {
            out.own(before);
            out.own("*");
            begun = true;
        }
    }

    /** Adds the renderer's own words. */
    public void add(String words) {
        next();
        out.own(words);
    }

    /** Adds the renderer's own words within the label of a key. */
    public void addWords(String label, String words) {
        add(out.labels().fill(label, words));
    }

    /** Adds words of the document within the label of a key, unless there is nothing to see in them. */
    public void add(String label, List<String> texts) {
        if (!PlainText.areBlank(texts)) {
            next();
            out.message(label, () -> out.enumeration(texts));
        }
    }

    /** Adds one text of the document within the label of a key, unless there is nothing to see in it. */
    public void add(String label, @Nullable String text) {
        if (text != null && !PlainText.isBlank(text)) {
            next();
            out.message(label, () -> out.text(text));
        }
    }

    /** Adds a link, or the address as text within the label of a key when it is none for a link. */
    void addLink(String label, String title, String uri) {
        String target = LinkDestination.ofLink(uri);
        if (target == null) {
            add(label, uri);
        } else {
            next();
            out.linkTo(target, title, uri);
        }
    }

    /** Ends the line, of which nothing was written if nothing was added. */
    public void end() {
        if (begun) {
            out.own("*");
        }
    }
}
