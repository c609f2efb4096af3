package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;

/** Recognizes headings that are not headings in Markdown, because a space is missing or the syntax is that of AsciiDoc. */
final class IntendedHeading {

    private static final int MAX_HEADING_LENGTH = 120;

    private IntendedHeading() {}

    /**
     * {@return {@code ##Timeline}, {@code #Timeline} if it is the name of a section, and {@code == Timeline} in a document that begins with an AsciiDoc title, as the
     * heading that its author intended; any other line unchanged}
     */
    static MarkdownLine of(MarkdownLine line, boolean asciiDoc, SectionNames names) {
        String text = line.text().text();
        if (asciiDoc && line.kind() == Kind.TEXT && text.startsWith("=")) {
            int signs = text.indexOf(' ');
            boolean heading =
                    signs > 0 && signs <= 6 && text.substring(0, signs).chars().allMatch(c -> c == '=');
            return heading ? line.with(Kind.HEADING, signs, line.text().from(signs + 1)) : line;
        }
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean heading = line.kind() == Kind.TEXT
                && hashes >= 1
                && hashes <= 6
                && text.length() > hashes
                && text.length() < MAX_HEADING_LENGTH
                && Character.isLetter(text.charAt(hashes))
                && (hashes > 1 || names.findExact(text.substring(hashes)) != null);
        return heading ? line.with(Kind.HEADING, hashes, line.text().from(hashes)) : line;
    }
}
