package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The front page: all postmortems, newest first, with a search that a script adds. */
final class IndexPage {

    private static final int MAX_SUMMARY = 240;

    private final List<SiteReport> reports;
    private final Labels labels;
    private final MarkupWriter out;

    private IndexPage(List<SiteReport> reports, Labels labels, MarkupWriter out) {
        this.reports = reports;
        this.labels = labels;
        this.out = out;
    }

    static String render(List<SiteReport> reports, SitePages pages) {
        return pages.page(SitePages.INDEX, pages.title(), out -> new IndexPage(reports, pages.labels(), out).write());
    }

    private void write() {
        Map<String, List<SiteReport>> years = new LinkedHashMap<>();
        reports.forEach(report -> years.computeIfAbsent(report.year(labels), year -> new ArrayList<>())
                .add(report));
        Map<String, String> ids = GroupLinks.ids(years.keySet());
        search();
        groups(years, ids);
        String size = number(reports.size());
        // The script replaces the number, and then shows this text.
        String found = labels.fill("search.found", "{0}", size);
        out.textElement(
                "p",
                labels.count("postmortem", reports.size(), size),
                "class",
                "count",
                "id",
                "count",
                "role",
                "status",
                "data-found",
                found);
        years.forEach((year, inYear) -> {
            out.open("section", "class", "year");
            out.textElement("h2", year, "id", ids.getOrDefault(year, ""));
            out.element("ol", () -> inYear.forEach(this::report), "class", "reports");
            out.close();
            out.lineFeed();
        });
        out.open("script", "type", "text/plain", "id", "words");
        out.trusted("\n" + SearchWords.of(reports) + "\n");
        out.close();
    }

    /** Links to groups, which narrow the postmortems without the script. */
    private void groups(Map<String, List<SiteReport>> years, Map<String, String> ids) {
        out.open("nav", "class", "groups", "aria-label", labels.get("groups"));
        List<ReportFacet> facets = FacetPage.withPages(reports, labels);
        if (!facets.isEmpty()) {
            out.open("ul", "class", "meta");
            for (ReportFacet facet : facets) {
                String page = Objects.requireNonNull(facet.page());
                out.element("li", () -> out.textElement("a", facet.heading(labels), "href", page));
            }
            out.close();
        }
        new GroupLinks(labels, out).write(years, ids);
        out.close();
        out.lineFeed();
    }

    /** The form has no effect without the script, which shows it. */
    private void search() {
        out.open("form", "id", "search", "class", "search", "role", "search", "hidden", "hidden");
        out.open("label", "class", "words");
        out.text(labels.get("search.words"));
        out.empty("input", "type", "search", "name", "words", "autocomplete", "off");
        out.close();
        for (ReportFacet facet : ReportFacet.values()) {
            Map<String, List<SiteReport>> groups = facet.groups(reports, labels);
            if (!groups.isEmpty()) {
                select(facet, groups);
            }
        }
        out.close();
        out.lineFeed();
    }

    private void select(ReportFacet facet, Map<String, List<SiteReport>> groups) {
        out.open("label");
        out.text(facet.label(labels));
        out.open("select", "name", facet.key());
        out.textElement("option", labels.get("search.all"), "value", "");
        groups.forEach((value, found) ->
                out.textElement("option", labels.fill("search.option", value, number(found.size())), "value", value));
        out.close();
        out.close();
    }

    private String number(long number) {
        return NumberFormat.grouped(number, labels);
    }

    private void report(SiteReport report) {
        out.open("li", "class", "report");
        out.open("h3");
        out.textElement("a", report.title(labels), "href", report.page(), "dir", "auto");
        out.close();
        out.open("ul", "class", "meta");
        if (report.day() != null) {
            out.element("li", () -> report.writeDay(labels, out));
        }
        values(ReportFacet.SEVERITY, report);
        Duration duration = report.shown().getSummary().duration();
        if (duration != null && !duration.isNegative()) {
            out.textElement("li", DurationFormat.format(duration, labels));
        }
        out.textElement("li", report.year(labels), "data-facet", ReportFacet.YEAR.key(), "hidden", "hidden");
        out.close();
        String summary = summary(report);
        if (!summary.isEmpty()) {
            out.textElement("p", summary, "dir", "auto");
        }
        if (!ReportFacet.SERVICE.values(report, labels).isEmpty()
                || !ReportFacet.MECHANISM.values(report, labels).isEmpty()) {
            out.open("ul", "class", "chips");
            values(ReportFacet.SERVICE, report);
            values(ReportFacet.MECHANISM, report);
            out.close();
        }
        out.close();
        out.lineFeed();
    }

    private void values(ReportFacet facet, SiteReport report) {
        facet.values(report, labels)
                .forEach(value -> out.element("li", () -> out.textElement("bdi", value), "data-facet", facet.key()));
    }

    /** Returns the overview, or as many of its sentences as there is room for. */
    private static String summary(SiteReport report) {
        String text = PlainText.line(report.shown().getSummary().getOverview());
        if (text.length() <= MAX_SUMMARY) {
            return text;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.preceding(MAX_SUMMARY);
        if (end > 0) {
            return text.substring(0, end).strip();
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return text.substring(0, Math.max(1, words.preceding(MAX_SUMMARY))).strip() + " …";
    }
}
