package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;

/** Takes {@code ##Timeline} for a heading, as its writer did. */
final class HeadingWithoutSpace {

    private static final int MAX_LENGTH = 120;

    private HeadingWithoutSpace() {}

    static MarkdownLine mend(MarkdownLine line) {
        String text = line.text().text();
        int signs = 0;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean heading = line.kind() == Kind.TEXT
                && signs >= 2
                && signs <= 6
                && text.length() > signs
                && text.length() < MAX_LENGTH
                && Character.isLetter(text.charAt(signs));
        return heading ? line.as(Kind.HEADING, signs, line.text().from(signs)) : line;
    }
}
