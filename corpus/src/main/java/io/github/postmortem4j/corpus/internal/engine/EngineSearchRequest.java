package io.github.postmortem4j.corpus.internal.engine;

import java.util.Set;

/**
 * A search for words.
 *
 * @param terms the terms that a document must contain; empty for every document
 * @param filter which documents to include
 * @param limit the maximum number of hits
 * @param facetLimit the maximum number of values of each facet
 */
public record EngineSearchRequest(Set<String> terms, DocumentFilter filter, int limit, int facetLimit) {}
