package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem of a site.
 *
 * @param document what the index knows of it
 * @param original the postmortem as it was read
 * @param shown the postmortem as the site shows it
 * @param page the path of its page below the folder of the site
 */
record SiteReport(CorpusDocument document, Postmortem original, Postmortem shown, String page) {

    /** Each report has a page of its own. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteReport report && page.equals(report.page);
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }

    String title() {
        return shown.getTitle().isBlank() ? "Untitled" : shown.getTitle();
    }

    /** Returns the day of the incident in UTC, or {@code ""} if it is unknown. */
    String day() {
        return document.getDate() == null
                ? ""
                : document.getDate()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }

    /** Returns the year of the incident, or words if it is unknown. */
    String year() {
        return document.getDate() == null ? "Without a date" : day().substring(0, day().indexOf('-', 1));
    }
}
