package io.github.postmortem4j.benchmarks.json;

/**
 * A way to read and write documents. What it reads, it writes back as the same JSON.
 *
 * @param <T> what it makes of a document
 */
interface JsonCodec<T> {

    T read(byte[] json);

    byte[] write(T document);
}
