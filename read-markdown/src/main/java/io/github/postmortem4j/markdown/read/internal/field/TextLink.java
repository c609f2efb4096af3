package io.github.postmortem4j.markdown.read.internal.field;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;

/**
 * Reads a link that the renderer wrote, either as a link or as text, {@code title (URI)}, if its URI cannot be a link
 * destination.
 */
public final class TextLink {

    private TextLink() {}

    /** {@return the link of a run; a link that shows its address has no title} */
    public static Link of(TextRun run) {
        String text = run.text().strip();
        return run.showsItsAddress() || text.equals(run.uri())
                ? Link.builder().uri(text).build()
                : Link.builder().title(text).uri(String.valueOf(run.uri())).build();
    }

    /** {@return the link that a text shows; a text without an address in brackets is an address} */
    public static Link of(String text) {
        int open = text.lastIndexOf(" (");
        if (open > 0 && text.endsWith(")")) {
            return Link.builder()
                    .title(SeparatorMask.restore(text.substring(0, open)))
                    .uri(SeparatorMask.restore(text.substring(open + 2, text.length() - 1)))
                    .build();
        }
        return Link.builder().uri(SeparatorMask.restore(text)).build();
    }
}
