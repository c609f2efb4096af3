/** Renders a postmortem as GitHub-flavoured Markdown. */
module io.github.postmortem4j.markdown {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;

    exports io.github.postmortem4j.markdown;
}
