package io.github.postmortem4j.corpus.internal.engine;

/**
 * An update of an index. Nothing is visible to others before {@link #commit()}. Not safe for use by several threads.
 *
 * <p>Files and documents that are neither kept nor put are deleted by the commit.
 */
public interface EngineUpdate extends AutoCloseable {

    /** {@return why the index is built from scratch, one sentence; {@code ""} if it is updated} */
    String getRebuildReason();

    /**
     * Keeps a file with all of its documents, if it has not changed.
     *
     * @param path the path of the file
     * @param hash the hash of its content
     * @return the number of documents kept; -1 if the file is new or has changed
     */
    int keepFile(String path, String hash);

    /**
     * Records a file, so that the next update can keep it.
     *
     * @param path the path of the file
     * @param hash the hash of its content
     */
    void putFile(String path, String hash);

    /**
     * Keeps a document if it has not changed.
     *
     * @param key the key of the document
     * @param hash the hash of its content
     * @return what the index knows about it
     */
    Known keep(String key, String hash);

    /**
     * Adds or replaces a document.
     *
     * @param document the document
     */
    void put(IndexedDocument document);

    /**
     * Deletes what was neither kept nor put, and makes the update visible in one step. Deleted text is removed from the
     * files of the index as well.
     *
     * @return the number of documents that are gone
     */
    long commit();

    /** Releases the index; what was not committed is discarded. */
    @Override
    void close();

    /** What an index knows about a document. */
    enum Known {
        /** The index does not contain it. */
        NEW,
        /** The index contains another version of it. */
        CHANGED,
        /** The index contains the same version of it, which is kept. */
        UNCHANGED
    }
}
