package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/**
 * Writes a line of metadata in italics, separated by dots: {@code *Draft · Severity: SEV1 · Tags: dns, cache*}. A line
 * without any metadata is not written at all.
 */
public final class MetadataLine {

    private final String prefix;
    private final BlockWriter out;
    private boolean started;

    /**
     * Starts a line.
     *
     * @param prefix the Markdown before the line, if the line is written
     * @param out where to write
     */
    public MetadataLine(String prefix, BlockWriter out) {
        this.prefix = prefix;
        this.out = out;
    }

    /** Adds words of the renderer's own. */
    public void add(String words) {
        separate();
        out.raw(words);
    }

    /** Adds a text of the document as the argument of a label, unless the text is blank. */
    void addText(String label, String text) {
        if (!PlainText.isBlank(text)) {
            separate();
            out.message(label, () -> out.text(text));
        }
    }

    /** Adds texts of the document as the argument of a label, unless all of them are blank. */
    void addTexts(String label, List<String> texts) {
        if (!PlainText.areBlank(texts)) {
            separate();
            out.message(label, () -> out.enumeration(texts));
        }
    }

    /** Adds a link or, if the address is not fit for one, the address as the argument of a label. */
    void addLink(String label, String title, String uri) {
        String destination = LinkDestination.ofLink(uri);
        if (destination == null) {
            addText(label, uri);
        } else {
            separate();
            out.linkTo(destination, title, uri);
        }
    }

    private void separate() {
        out.raw(started ? " · " : prefix + "*");
        started = true;
    }

    /** Ends the line. */
    public void end() {
        if (started) {
            out.raw("*");
        }
    }
}
