/**
 * Renders a postmortem as GitHub Flavored Markdown.
 *
 * <p>{@link io.github.postmortem4j.markdown.MarkdownRenderer#create()} is the entry point. The artifact is {@code
 * postmortem4j-render-markdown}.
 */
// The reader and render-html are compiled after this module.
@SuppressWarnings("module")
module io.github.postmortem4j.markdown {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;

    exports io.github.postmortem4j.markdown;
    exports io.github.postmortem4j.markdown.internal.format to
            io.github.postmortem4j.html,
            io.github.postmortem4j.markdown.read;
    exports io.github.postmortem4j.markdown.internal.language to
            io.github.postmortem4j.html;
    exports io.github.postmortem4j.markdown.internal.layout to
            io.github.postmortem4j.html,
            io.github.postmortem4j.markdown.read;
    exports io.github.postmortem4j.markdown.internal.rich to
            io.github.postmortem4j.html;
    exports io.github.postmortem4j.markdown.internal.section to
            io.github.postmortem4j.html;
    exports io.github.postmortem4j.markdown.internal.text to
            io.github.postmortem4j.html;
    exports io.github.postmortem4j.markdown.internal.timeline to
            io.github.postmortem4j.html;
}
