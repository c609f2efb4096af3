/**
 * Renders a postmortem as GitHub-flavoured Markdown.
 *
 * <p>Begin with {@link io.github.postmortem4j.markdown.MarkdownRenderer#create()}. The artifact is {@code
 * postmortem4j-render-markdown}.
 */
module io.github.postmortem4j.markdown {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;

    exports io.github.postmortem4j.markdown;
}
