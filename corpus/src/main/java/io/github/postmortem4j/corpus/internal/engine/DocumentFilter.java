package io.github.postmortem4j.corpus.internal.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
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

    /**
     * Creates a filter from what users state.
     *
     * @param service the service; {@code ""} for all
     * @param severity the severity; {@code ""} for all
     * @param mechanism the id of the mechanism; {@code ""} for all
     * @param since the first day, in UTC; {@code null} for all
     * @param until the first day that is too late, in UTC; {@code null} for all
     * @return the filter
     */
    public static DocumentFilter of(
            String service, String severity, String mechanism, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new DocumentFilter(fold(service), fold(severity), mechanism.strip(), seconds(since), seconds(until));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long seconds(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
