package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;

/** Removes the number at the start of a line, such as {@code 1)}, {@code 2.} or {@code 3:}. */
final class NumberedLine {

    private NumberedLine() {}

    static MarkdownLine withoutNumber(MarkdownLine line) {
        String text = line.text().text();
        int digits = 0;
        while (digits < text.length() && digits < 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0
                && digits + 1 < text.length()
                && ".):".indexOf(text.charAt(digits)) >= 0
                && text.charAt(digits + 1) == ' ';
        return numbered ? line.from(digits + 2) : line;
    }
}
