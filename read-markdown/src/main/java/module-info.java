/** Reads postmortems written in Markdown. */
module io.github.postmortem4j.markdown.read {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires io.github.postmortem4j.markdown;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.postmortem4j.markdown.read;
    exports io.github.postmortem4j.markdown.read.note;
    exports io.github.postmortem4j.markdown.read.option;
}
