package io.github.postmortem4j.corpus.internal.engine;

/**
 * A document that a query found.
 *
 * @param key the key of the document
 * @param score the score
 * @param handle where the snapshot finds the document
 */
public record EngineHit(String key, float score, long handle) {}
