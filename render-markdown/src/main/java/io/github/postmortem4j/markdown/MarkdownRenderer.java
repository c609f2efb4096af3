package io.github.postmortem4j.markdown;

/** Renders a postmortem as GitHub-flavoured Markdown. */
public final class MarkdownRenderer {

    private MarkdownRenderer() {}
}
