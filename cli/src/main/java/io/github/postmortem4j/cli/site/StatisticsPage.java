package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.GroupStatistics;
import io.github.postmortem4j.corpus.statistics.Proportion;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import io.github.postmortem4j.corpus.statistics.ResponseTimeSummary;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statistics as tables with bars. Percentiles and counts are those of the index. */
final class StatisticsPage {

    private static final int MAX_GROUPS = 20;
    private static final int WIDTH = 1000;

    /** The level of the intervals of the index, in percent. */
    private static final int CONFIDENCE = 95;

    private static final List<Duration> LIMITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(3));

    private final List<SiteReport> reports;
    private final Labels labels;
    private final MarkupWriter out;

    private StatisticsPage(List<SiteReport> reports, Labels labels, MarkupWriter out) {
        this.reports = reports;
        this.labels = labels;
        this.out = out;
    }

    /**
     * Returns the page.
     *
     * @param total the statistics of all postmortems
     * @param groups the statistics of groups, by heading
     */
    static String render(
            List<SiteReport> reports,
            GroupStatistics total,
            Map<ReportFacet, CorpusStatistics> groups,
            SitePages pages) {
        Labels labels = pages.labels();
        return pages.page(
                SitePages.STATISTICS,
                labels.get("site.statistics"),
                out -> new StatisticsPage(reports, labels, out).write(total, groups));
    }

    private void write(GroupStatistics total, Map<ReportFacet, CorpusStatistics> groups) {
        out.textElement(
                "p", labels.count("postmortem", total.getDocuments(), number(total.getDocuments())), "class", "count");
        times("statistics.detect", total, ResponseTime.DETECT, Postmortem::timeToDetect);
        times("statistics.mitigate", total, ResponseTime.MITIGATE, Postmortem::timeToMitigate);
        times("statistics.resolve", total, ResponseTime.RESOLVE, Postmortem::timeToResolve);
        Map<String, Long> years = new LinkedHashMap<>();
        ReportFacet.YEAR.groups(reports, labels).forEach((year, inYear) -> years.put(year, (long) inYear.size()));
        section(ReportFacet.YEAR.heading(labels), () -> bars(ReportFacet.YEAR.label(labels), years));
        groups.forEach((facet, statistics) -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            statistics.getGroups().stream()
                    .limit(MAX_GROUPS)
                    .forEach(group -> counts.put(
                            group.getName().isBlank()
                                    ? labels.get("statistics.notStated")
                                    : PlainText.line(group.getName()),
                            group.getDocuments()));
            section(facet.heading(labels), () -> bars(facet.label(labels), counts));
        });
        section(labels.get("statistics.measures"), () -> {
            out.open("ul");
            out.textElement("li", share("statistics.done", total.getCompletion()));
            out.textElement("li", share("statistics.recurrences", total.getRepeatRate()));
            out.close();
        });
    }

    private void section(String heading, Runnable content) {
        out.open("section");
        out.textElement("h2", heading);
        content.run();
        out.close();
        out.lineFeed();
    }

    private void times(
            String heading, GroupStatistics total, ResponseTime time, Function<Postmortem, @Nullable Duration> of) {
        List<Duration> known = reports.stream()
                .map(report -> of.apply(report.shown()))
                .filter(Objects::nonNull)
                .filter(duration -> !duration.isNegative())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i <= LIMITS.size(); i++) {
            counts.put(range(i), 0L);
        }
        known.forEach(duration -> counts.merge(range(bin(duration)), 1L, Long::sum));
        section(labels.get(heading), () -> {
            percentiles(known.size(), total.getResponseTimes().get(time));
            bars(labels.get("statistics.duration"), counts);
        });
    }

    private static int bin(Duration duration) {
        int bin = 0;
        while (bin < LIMITS.size() && duration.compareTo(LIMITS.get(bin)) >= 0) {
            bin++;
        }
        return bin;
    }

    private String range(int bin) {
        if (bin == 0) {
            return labels.fill("statistics.lessThan", words(LIMITS.get(0)));
        }
        return bin == LIMITS.size()
                ? labels.fill("statistics.orMore", words(LIMITS.get(bin - 1)))
                : labels.fill("statistics.range", words(LIMITS.get(bin - 1)), words(LIMITS.get(bin)));
    }

    private String words(Duration duration) {
        return DurationFormat.format(duration, labels);
    }

    private String number(long number) {
        return NumberFormat.grouped(number, labels);
    }

    private String percent(double percentage) {
        return NumberFormat.percent(BigDecimal.valueOf(Math.round(percentage)), labels);
    }

    private void percentiles(int size, @Nullable ResponseTimeSummary summary) {
        if (summary == null || summary.getPercentiles().isEmpty()) {
            out.textElement("p", labels.fill("statistics.tooFew", number(size)));
            return;
        }
        out.textElement("p", "n = " + number(size));
        out.open("ul");
        summary.getPercentiles().forEach((percent, percentile) -> {
            if (percentile.getValue() != null) {
                String within = labels.fill("statistics.within", percent(percent), words(percentile.getValue()));
                Duration lower = percentile.getLower();
                Duration upper = percentile.getUpper();
                out.textElement(
                        "li", lower == null || upper == null ? within : confidence(within, words(lower), words(upper)));
            }
        });
        out.close();
    }

    private String confidence(String value, String lower, String upper) {
        return labels.fill("statistics.confidence", value, percent(CONFIDENCE), lower, upper);
    }

    private String share(String name, Proportion share) {
        String counts =
                labels.fill("statistics.share", labels.get(name), number(share.getCount()), number(share.getTotal()));
        if (share.getTotal() == 0) {
            return counts;
        }
        String percentage = percent(100.0 * share.getCount() / share.getTotal());
        return labels.fill(
                "statistics.percent",
                counts,
                confidence(percentage, percent(100 * share.getLower()), percent(100 * share.getUpper())));
    }

    /** Writes a table whose last column has bars: the numbers remain readable at any width and without colors. */
    private void bars(String heading, Map<String, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        out.open("table", "class", "bars");
        out.open("thead");
        out.open("tr");
        out.textElement("th", heading, "scope", "col");
        out.textElement("th", "n", "scope", "col", "class", "n");
        out.textElement("td", "");
        out.close();
        out.close();
        out.open("tbody");
        counts.forEach((name, count) -> {
            out.open("tr");
            out.textElement("th", name, "scope", "row", "dir", "auto");
            out.textElement("td", number(count), "class", "n");
            out.open("td");
            out.open("svg", "viewBox", "0 0 " + WIDTH + " 10", "preserveAspectRatio", "none", "aria-hidden", "true");
            String width = Long.toString(WIDTH * count / Math.max(1, most));
            out.empty("rect", "width", width, "height", "10");
            out.close();
            out.close();
            out.close();
        });
        out.close();
        out.close();
    }
}
