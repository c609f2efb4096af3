package io.github.postmortem4j.corpus.internal.engine;

import io.github.postmortem4j.corpus.search.Facet;
import java.util.List;
import java.util.Map;

/**
 * The result of a search.
 *
 * @param total the number of documents found
 * @param hits the best hits, best first
 * @param facets the most frequent values of each facet with their counts, most frequent first
 */
public record EngineSearchResult(long total, List<EngineHit> hits, Map<Facet, Map<String, Long>> facets) {}
