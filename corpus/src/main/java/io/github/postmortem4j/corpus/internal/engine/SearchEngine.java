package io.github.postmortem4j.corpus.internal.engine;

/**
 * A search engine that holds a corpus: the embedded one, or a cluster.
 *
 * <p>Implementations are safe for use by many threads. They throw {@link
 * io.github.postmortem4j.corpus.CorpusException} for any problem with the index.
 */
public interface SearchEngine extends AutoCloseable {

    /**
     * Returns the last committed state. It does not change until it is closed, even if the index is updated meanwhile.
     *
     * @return the state; the caller closes it
     */
    EngineSnapshot snapshot();

    /**
     * Starts an update. There is one at a time.
     *
     * @return the update; the caller closes it, which discards what was not committed
     */
    EngineUpdate update();

    /**
     * Starts an update of an index that turned out to be damaged: nothing of it is kept.
     *
     * @return the update; the caller closes it, which discards what was not committed
     */
    EngineUpdate rebuild();

    @Override
    void close();
}
