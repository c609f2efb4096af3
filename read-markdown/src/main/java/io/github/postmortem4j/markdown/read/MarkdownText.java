package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.markdown.read.internal.source.VisiblePageText;
import java.util.Objects;

/** The text of a Markdown page. Safe for use by multiple threads. */
public final class MarkdownText {

    private MarkdownText() {}

    /**
     * {@return the visible text of a page, with a line for each block}
     *
     * <p>Headings, bold labels, times in backticks, code blocks, images, comments, link destinations and front matter
     * are omitted. The words of the text
     * are what rule B1 judges for a hand-written page. Takes time in proportion to the length of the page.
     *
     * @param markdown the page
     */
    public static String visibleIn(String markdown) {
        return VisiblePageText.of(Objects.requireNonNull(markdown, "markdown"));
    }
}
