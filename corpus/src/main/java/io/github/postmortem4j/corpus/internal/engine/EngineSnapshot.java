package io.github.postmortem4j.corpus.internal.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A committed state of a corpus. Safe for use by many threads until it is closed. */
public interface EngineSnapshot extends AutoCloseable {

    /** {@return the number of postmortems} */
    long size();

    /**
     * Returns how many documents contain each of some terms.
     *
     * @param terms the terms
     * @return the statistics
     */
    TermStatistics statistics(Collection<String> terms);

    /**
     * Ranks documents. The score is the sum of BM25 over the terms of the query, each multiplied by its boost, and the
     * boost of the folder.
     *
     * @param query the query
     * @return the best hits, best first; equal scores are ordered by date, newest first, then by key
     */
    List<EngineHit> rank(RankingQuery query);

    /**
     * Finds the documents that contain all of some terms, and counts facets over all of them.
     *
     * @param request the request
     * @return the hits, best first, and the counts
     */
    EngineSearchResult search(EngineSearchRequest request);

    /**
     * Reads documents.
     *
     * @param hits hits of this snapshot
     * @return the documents, in order of the hits
     */
    List<StoredDocument> fetch(List<EngineHit> hits);

    /**
     * Finds a document by its key or the id of its postmortem.
     *
     * @param name the key or id
     * @return the document, or {@code null} if there is none; of several with the same id, the one with the first key
     */
    @Nullable StoredDocument find(String name);

    /**
     * Passes the facts of documents to a consumer, without keeping them in memory.
     *
     * @param filter which documents
     * @param consumer receives the facts, in no particular order
     */
    void scan(DocumentFilter filter, Consumer<DocumentFacts> consumer);

    /**
     * Passes documents that have action items that are not done to a consumer, without keeping them in memory.
     *
     * @param filter which documents
     * @param consumer receives the documents, in no particular order
     */
    void scanUnfinished(DocumentFilter filter, Consumer<StoredDocument> consumer);

    @Override
    void close();
}
