package io.github.postmortem4j.corpus.internal.engine;

import io.github.postmortem4j.corpus.document.PostmortemSelection;
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
     * @param selection which postmortems to include
     * @return the filter
     */
    public static DocumentFilter of(PostmortemSelection selection) {
        return new DocumentFilter(
                fold(selection.getService()),
                fold(selection.getSeverity()),
                selection.getMechanism().strip(),
                seconds(selection.getSince()),
                seconds(selection.getUntil()));
    }

    /** {@return the filter that includes the postmortems of a service, or all for {@code ""}} */
    public static DocumentFilter ofService(String service) {
        return new DocumentFilter(fold(service), "", "", null, null);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long seconds(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
