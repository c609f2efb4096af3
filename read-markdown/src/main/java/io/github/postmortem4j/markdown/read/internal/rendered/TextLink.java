package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.markdown.internal.format.SeparatorMask;

/** Reads a link that the renderer wrote as text, {@code title (URI)}, because its URI cannot be a link destination. */
public final class TextLink {

    private TextLink() {}

    public static Link of(String text) {
        int open = text.lastIndexOf(" (");
        if (open > 0 && text.endsWith(")")) {
            return Link.builder()
                    .title(SeparatorMask.restore(text.substring(0, open)))
                    .uri(SeparatorMask.restore(text.substring(open + 2, text.length() - 1)))
                    .build();
        }
        return Link.builder().title(SeparatorMask.restore(text)).build();
    }
}
