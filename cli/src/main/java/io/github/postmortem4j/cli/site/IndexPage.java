package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The front page: all postmortems, newest first, with a search that a script adds. */
final class IndexPage {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final int MAX_SUMMARY = 240;

    private final List<SiteReport> reports;
    private final MarkupWriter out;

    private IndexPage(List<SiteReport> reports, MarkupWriter out) {
        this.reports = reports;
        this.out = out;
    }

    static String render(List<SiteReport> reports, SitePages pages) {
        return pages.page(SitePages.INDEX, pages.title(), out -> new IndexPage(reports, out).write());
    }

    private void write() {
        search();
        out.textElement(
                "p",
                reports.size() + (reports.size() == 1 ? " postmortem" : " postmortems"),
                "class",
                "count",
                "id",
                "count",
                "role",
                "status");
        Map<String, List<SiteReport>> years = new LinkedHashMap<>();
        reports.forEach(report ->
                years.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report));
        years.forEach((year, inYear) -> {
            out.open("section", "class", "year");
            out.textElement("h2", year);
            out.element("ol", () -> inYear.forEach(this::report), "class", "reports");
            out.close();
            out.lineFeed();
        });
        out.open("script", "type", "text/plain", "id", "words");
        out.trusted("\n" + SearchWords.of(reports) + "\n");
        out.close();
    }

    /** The form has no effect without the script, which shows it. */
    private void search() {
        out.open("form", "id", "search", "class", "search", "role", "search", "hidden", "hidden");
        out.open("label", "class", "words");
        out.text("Words");
        out.empty("input", "type", "search", "name", "words", "autocomplete", "off");
        out.close();
        facet("service", "Service", report -> report.document().getServices());
        facet("mechanism", "Failure mechanism", report -> report.document().getMechanisms());
        facet("severity", "Severity", report -> List.of(report.document().getSeverity()));
        facet("year", "Year", report -> List.of(report.year()));
        out.close();
        out.lineFeed();
    }

    private void facet(String name, String label, Function<SiteReport, Collection<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        for (SiteReport report : reports) {
            values.apply(report).stream()
                    .map(PlainText::line)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        if (counts.isEmpty()) {
            return;
        }
        out.open("label");
        out.text(label);
        out.open("select", "name", name);
        out.textElement("option", "All", "value", "");
        counts.forEach((value, count) -> out.textElement("option", value + " (" + count + ")", "value", value));
        out.close();
        out.close();
    }

    private void report(SiteReport report) {
        out.open("li", "class", "report");
        out.open("h3");
        out.textElement("a", PlainText.line(report.title()), "href", report.page(), "dir", "auto");
        out.close();
        out.open("ul", "class", "meta");
        if (!report.day().isEmpty()) {
            out.element("li", () -> out.textElement("time", report.day(), "datetime", report.day()));
        }
        value("severity", report.document().getSeverity());
        Duration duration = report.shown().getSummary().duration();
        if (duration != null && !duration.isNegative()) {
            out.textElement("li", DurationFormat.format(duration, LABELS));
        }
        out.textElement("li", report.year(), "data-facet", "year", "hidden", "hidden");
        out.close();
        String summary = summary(report);
        if (!summary.isEmpty()) {
            out.textElement("p", summary, "dir", "auto");
        }
        List<String> services = PlainText.lines(report.document().getServices());
        List<String> mechanisms = PlainText.lines(report.document().getMechanisms());
        if (!services.isEmpty() || !mechanisms.isEmpty()) {
            out.open("ul", "class", "chips");
            services.forEach(service -> value("service", service));
            mechanisms.forEach(mechanism -> value("mechanism", mechanism));
            out.close();
        }
        out.close();
        out.lineFeed();
    }

    private void value(String facet, String value) {
        String line = PlainText.line(value);
        if (!line.isEmpty()) {
            out.textElement("li", line, "data-facet", facet, "dir", "auto");
        }
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
