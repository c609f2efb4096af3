package io.github.postmortem4j.corpus.internal.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for similar documents.
 *
 * @param boosts the terms of the query, each with the factor of its score
 * @param folder the folder whose documents are preferred; {@code ""} for none
 * @param folderBoost what is added to the score of each document of that folder
 * @param until the latest date of a document, in seconds since the epoch; documents without a date are included; {@code
 *     null} for all dates
 * @param exclusion which documents to leave out
 * @param limit the maximum number of hits
 */
public record RankingQuery(
        Map<String, Float> boosts,
        String folder,
        float folderBoost,
        @Nullable Long until,
        Exclusion exclusion,
        int limit) {

    /**
     * The documents that are the draft itself.
     *
     * @param path the path of the draft; {@code ""} if unknown
     * @param id the id of the draft; {@code ""} if it has none
     */
    public record Exclusion(String path, String id) {}
}
