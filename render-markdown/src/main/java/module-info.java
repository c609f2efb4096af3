/** Renders a postmortem as GitHub-flavoured Markdown. */
module io.github.postmortem4j.markdown {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;

    exports io.github.postmortem4j.markdown;
}
