package io.github.postmortem4j.corpus.internal.engine;

import java.util.Map;

/**
 * A document on its way into an index.
 *
 * @param stored what is kept to be read again
 * @param folder the first folder of the path; {@code ""} if the file is at the top
 * @param id the id of the postmortem; {@code ""} if it has none
 * @param hash the hash of the content
 * @param terms the terms, each with the number of times it occurs
 * @param facts what statistics and filters need
 */
public record IndexedDocument(
        StoredDocument stored,
        String folder,
        String id,
        String hash,
        Map<String, Integer> terms,
        DocumentFacts facts) {}
