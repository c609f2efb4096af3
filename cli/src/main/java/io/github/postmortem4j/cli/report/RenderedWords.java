package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownText;
import io.github.postmortem4j.validation.WordCounter;

/** Counts the words that a reader of the rendered page sees, including owners, dates and links. */
public final class RenderedWords {

    private RenderedWords() {}

    /** Returns the number of words of the page in the default layout, apart from headings, labels and code blocks. */
    public static int of(Postmortem postmortem) {
        return WordCounter.count(
                MarkdownText.visibleIn(MarkdownRenderer.create().render(postmortem)));
    }
}
