package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest postmortems as an Atom feed (RFC 4287). It depends on the documents alone, never on the clock. */
final class AtomFeed {

    private static final int MAX_ENTRIES = 100;
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final String UNKNOWN = "1970-01-01T00:00:00Z";

    private AtomFeed() {}

    /**
     * Returns the feed.
     *
     * @param reports the postmortems, newest first
     */
    static String render(List<SiteReport> reports, SitePages pages) {
        String title = pages.title();
        MarkupWriter out = new MarkupWriter();
        out.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Labels labels = pages.labels();
        out.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                labels.language().toLanguageTag());
        out.textElement("title", title);
        out.textElement("id", id("feed " + title));
        out.textElement(
                "updated",
                reports.isEmpty() ? UNKNOWN : updated(reports.get(0).document().getDate()));
        out.empty("link", "rel", "self", "href", SitePages.FEED);
        out.empty("link", "rel", "alternate", "href", SitePages.INDEX, "type", "text/html");
        out.element("author", () -> out.textElement("name", title));
        reports.stream().limit(MAX_ENTRIES).forEach(report -> entry(report, labels, out));
        out.close();
        out.lineFeed();
        return out.toString();
    }

    private static void entry(SiteReport report, Labels labels, MarkupWriter out) {
        out.lineFeed();
        out.open("entry");
        out.textElement("title", report.title(labels));
        out.textElement("id", id(report.page()));
        out.textElement("updated", updated(report.document().getDate()));
        out.empty("link", "rel", "alternate", "href", report.page(), "type", "text/html");
        String summary = PlainText.line(report.shown().getSummary().getOverview());
        if (!summary.isEmpty()) {
            out.textElement("summary", summary);
        }
        out.close();
    }

    private static String updated(@Nullable OffsetDateTime date) {
        return date == null ? UNKNOWN : TIMESTAMP.format(date.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
