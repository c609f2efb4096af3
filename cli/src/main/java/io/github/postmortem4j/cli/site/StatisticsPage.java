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
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statistics as tables with bars. Percentiles and counts are those of the index. */
final class StatisticsPage {

    private static final Labels LABELS = Labels.of(Locale.ENGLISH);
    private static final int MAX_GROUPS = 20;
    private static final int WIDTH = 1000;

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
    private final MarkupWriter out;

    private StatisticsPage(List<SiteReport> reports, MarkupWriter out) {
        this.reports = reports;
        this.out = out;
    }

    /**
     * Returns the page.
     *
     * @param total the statistics of all postmortems
     * @param groups the statistics of groups, by heading
     */
    static String render(
            List<SiteReport> reports, GroupStatistics total, Map<String, CorpusStatistics> groups, SitePages pages) {
        return pages.page(
                SitePages.STATISTICS, "Statistics", out -> new StatisticsPage(reports, out).write(total, groups));
    }

    private void write(GroupStatistics total, Map<String, CorpusStatistics> groups) {
        out.textElement("p", "n = " + total.getDocuments() + " postmortems", "class", "count");
        times("Time to detect", total, ResponseTime.DETECT, Postmortem::timeToDetect);
        times("Time to mitigate", total, ResponseTime.MITIGATE, Postmortem::timeToMitigate);
        times("Time to resolve", total, ResponseTime.RESOLVE, Postmortem::timeToResolve);
        Map<String, Long> years = new TreeMap<>();
        reports.forEach(report -> years.merge(report.year(), 1L, Long::sum));
        section("Postmortems by year", () -> bars("Year", years));
        groups.forEach((heading, statistics) -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            statistics.getGroups().stream()
                    .limit(MAX_GROUPS)
                    .forEach(group -> counts.put(
                            group.getName().isBlank() ? "Not stated" : PlainText.line(group.getName()),
                            group.getDocuments()));
            section("Postmortems by " + heading.toLowerCase(Locale.ROOT), () -> bars(heading, counts));
        });
        section("Measures and recurrences", () -> {
            out.open("ul");
            out.textElement("li", share("Measures done", total.getCompletion()));
            out.textElement("li", share("Confirmed recurrences of earlier incidents", total.getRepeatRate()));
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
        section(heading, () -> {
            out.textElement(
                    "p",
                    "n = " + known.size() + percentiles(total.getResponseTimes().get(time)));
            bars("Duration", counts);
        });
    }

    private static int bin(Duration duration) {
        int bin = 0;
        while (bin < LIMITS.size() && duration.compareTo(LIMITS.get(bin)) >= 0) {
            bin++;
        }
        return bin;
    }

    private static String range(int bin) {
        if (bin == 0) {
            return "Less than " + words(LIMITS.get(0));
        }
        return bin == LIMITS.size()
                ? words(LIMITS.get(bin - 1)) + " or more"
                : words(LIMITS.get(bin - 1)) + " to " + words(LIMITS.get(bin));
    }

    private static String words(Duration duration) {
        return DurationFormat.format(duration, LABELS);
    }

    private static String percentiles(@Nullable ResponseTimeSummary summary) {
        if (summary == null || summary.getPercentiles().isEmpty()) {
            return "; too few for percentiles";
        }
        StringBuilder text = new StringBuilder();
        summary.getPercentiles().forEach((percent, percentile) -> {
            if (percentile.getValue() != null) {
                text.append(", ").append(percent).append(" % within ").append(words(percentile.getValue()));
                if (percentile.getLower() != null && percentile.getUpper() != null) {
                    text.append(" (95 % confidence: ")
                            .append(words(percentile.getLower()))
                            .append(" to ")
                            .append(words(percentile.getUpper()))
                            .append(')');
                }
            }
        });
        return text.toString();
    }

    private static String share(String name, Proportion share) {
        String counts = name + ": " + share.getCount() + " of " + share.getTotal();
        return share.getTotal() == 0
                ? counts
                : String.format(
                        Locale.ROOT,
                        "%s (%.0f %%, 95 %% confidence: %.0f to %.0f %%)",
                        counts,
                        100.0 * share.getCount() / share.getTotal(),
                        100 * share.getLower(),
                        100 * share.getUpper());
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
            out.textElement("td", Long.toString(count), "class", "n");
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
