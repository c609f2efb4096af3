package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.FieldValue;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/**
 * Writes a line of metadata in italics, separated by dots: {@code *Draft · Severity: SEV1 · Tags: dns, cache*}. A line
 * without any metadata is not written at all.
 */
public final class MetadataLine {

    private static final String SEPARATOR = "·";

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

    /** Adds a field, unless its value is absent. */
    <T> void add(Field<T, ?> field, T owner) {
        FieldValue value = field.show(owner, out.labels());
        if (value instanceof FieldValue.Words words) {
            add(field.label(), () -> out.raw(words.words()));
        } else if (value instanceof FieldValue.Text text) {
            add(field.label(), () -> out.separatedBy(SEPARATOR, () -> out.text(text.text())));
        } else if (value instanceof FieldValue.Texts texts) {
            add(field.label(), () -> out.separatedBy(SEPARATOR, () -> out.enumeration(texts.texts())));
        } else if (value instanceof FieldValue.Address address) {
            String destination = LinkDestination.ofLink(address.uri());
            if (destination == null) {
                add(field.label(), () -> out.separatedBy(SEPARATOR, () -> out.text(address.uri())));
            } else {
                add("", () -> out.linkTo(destination, address.title(), address.uri()));
            }
        }
    }

    private void add(String label, Runnable value) {
        separate();
        if (label.isEmpty()) {
            value.run();
        } else {
            out.message(label, value);
        }
    }

    private void separate() {
        out.raw(started ? " " + SEPARATOR + " " : prefix + "*");
        started = true;
    }

    /** Ends the line. */
    public void end() {
        if (started) {
            out.raw("*");
        }
    }
}
