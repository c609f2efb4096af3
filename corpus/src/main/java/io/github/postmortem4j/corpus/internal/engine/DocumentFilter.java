package io.github.postmortem4j.corpus.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * Which documents to include.
 *
 * @param service the service, in lower case; {@code ""} for all
 * @param severity the severity, in lower case; {@code ""} for all
 * @param mechanism the id of the mechanism; {@code ""} for all
 * @param since the earliest date, in seconds since the epoch; {@code null} for all
 * @param until the first date that is too late, in seconds since the epoch; {@code null} for all
 */
public record DocumentFilter(
        String service,
        String severity,
        String mechanism,
        @Nullable Long since,
        @Nullable Long until) {

    /** Includes every document. */
    public static final DocumentFilter ALL = new DocumentFilter("", "", "", null, null);
}
