package io.github.postmortem4j.corpus.opensearch;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.internal.SearchEngineCorpus;
import io.github.postmortem4j.corpus.opensearch.internal.OpenSearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Opens corpora whose index is in an OpenSearch cluster, for corpora that many machines read.
 *
 * <p>All answers are those of an embedded corpus of the same documents. The cluster contains the documents and every
 * word of them; who may read the index may read all postmortems. {@code docs/corpus.md} lists the indices, the
 * permissions and the limits.
 */
public final class OpenSearchCorpus {

    private OpenSearchCorpus() {}

    /**
     * Connects to a cluster without credentials, with the default settings. Nothing is sent before the first operation.
     *
     * @param uri the address of a node, such as {@code http://localhost:9200}
     * @return the corpus
     * @throws IllegalArgumentException if the address is not valid
     */
    public static Corpus connect(URI uri) {
        try {
            return connect(OpenSearchSettings.builder(uri).build(), CorpusSettings.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // The defaults name no files.
        }
    }

    /**
     * Connects to a cluster. Nothing is sent before the first operation.
     *
     * @param cluster how to reach the cluster, and where the index is
     * @param settings what the corpus is made of
     * @return the corpus
     * @throws IOException if a dictionary that the settings name cannot be read
     * @throws IllegalArgumentException if a dictionary is not valid; the message names the file and the line
     */
    public static Corpus connect(OpenSearchSettings cluster, CorpusSettings settings) throws IOException {
        return SearchEngineCorpus.open(
                settings, format -> new OpenSearchEngine(cluster.access(), cluster.place(), format));
    }
}
