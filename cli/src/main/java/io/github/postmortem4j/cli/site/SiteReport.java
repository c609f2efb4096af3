package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
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

    String title(Labels labels) {
        String title = PlainText.line(shown.getTitle());
        return title.isEmpty() ? labels.get("title.none") : title;
    }

    /** Returns the day of the incident in UTC, or {@code null} if it is unknown. */
    @Nullable LocalDate day() {
        return document.getDate() == null
                ? null
                : document.getDate().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns the year of the incident, or words if it is unknown. */
    String year(Labels labels) {
        LocalDate day = day();
        return day == null ? labels.get("site.noDate") : Integer.toString(day.getYear());
    }

    /** Writes the day of the incident, which must be known. */
    void writeDay(Labels labels, MarkupWriter out) {
        LocalDate day = Objects.requireNonNull(day());
        out.textElement("time", labels.date(day), "datetime", day.toString());
    }

    /** Writes a list item with a link to the page, and the day. */
    void writeItem(String address, Labels labels, MarkupWriter out) {
        out.open("li");
        out.textElement("a", title(labels), "href", address, "dir", "auto");
        if (day() != null) {
            out.text(" ");
            writeDay(labels, out);
        }
        out.close();
    }
}
