/**
 * Finds earlier incidents like a new one in a folder of postmortems, tracks their action items and computes statistics.
 *
 * <p>The entry point is {@link io.github.postmortem4j.corpus.Corpus}. The artifact is {@code postmortem4j-corpus}.
 */
// Users of the embedded index do not have the module for OpenSearch.
@SuppressWarnings({"requires-automatic", "module"})
module io.github.postmortem4j.corpus {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires io.github.postmortem4j.json;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    // For the annotation processor alone: not needed at run time.
    requires static org.immutables.value.annotations;

    exports io.github.postmortem4j.corpus;
    exports io.github.postmortem4j.corpus.action;
    exports io.github.postmortem4j.corpus.document;
    exports io.github.postmortem4j.corpus.internal to
            io.github.postmortem4j.corpus.opensearch;
    exports io.github.postmortem4j.corpus.internal.engine to
            io.github.postmortem4j.corpus.opensearch;
    exports io.github.postmortem4j.corpus.lucene;
    exports io.github.postmortem4j.corpus.search;
    exports io.github.postmortem4j.corpus.similar;
    exports io.github.postmortem4j.corpus.statistics;
    exports io.github.postmortem4j.corpus.update;
}
