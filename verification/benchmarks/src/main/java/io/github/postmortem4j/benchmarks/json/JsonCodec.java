package io.github.postmortem4j.benchmarks.json;

/**
 * Reads and writes documents with a library. Writing a document that was read gives the same JSON.
 *
 * @param <T> the type of documents
 */
interface JsonCodec<T> {

    T read(byte[] json);

    byte[] write(T document);
}
