/**
 * Keeps the index of a corpus of postmortems in an OpenSearch cluster.
 *
 * <p>The entry point is {@link io.github.postmortem4j.corpus.opensearch.OpenSearchCorpus}. The artifact is {@code
 * postmortem4j-corpus-opensearch}.
 */
module io.github.postmortem4j.corpus.opensearch {
    requires transitive io.github.postmortem4j.corpus;
    requires transitive java.net.http;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.postmortem4j.corpus.opensearch;
}
