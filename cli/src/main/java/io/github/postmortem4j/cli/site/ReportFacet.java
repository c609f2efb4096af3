package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A property by which readers narrow the postmortems. */
enum ReportFacet {
    SERVICE("services.html", (report, labels) -> report.document().getServices()),
    MECHANISM("mechanisms.html", (report, labels) -> report.document().getMechanisms()),
    SEVERITY("severities.html", (report, labels) -> List.of(report.document().getSeverity())),
    /** The index itself has groups by year. */
    YEAR(null, (report, labels) -> List.of(report.year(labels)));

    private final @Nullable String page;
    private final BiFunction<SiteReport, Labels, Collection<String>> values;

    ReportFacet(@Nullable String page, BiFunction<SiteReport, Labels, Collection<String>> values) {
        this.page = page;
        this.values = values;
    }

    /** Returns the path of the page that groups postmortems by this facet, or {@code null} if the index does. */
    @Nullable String page() {
        return page;
    }

    /** Returns the name in keys of labels and in the attributes that the script reads. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label(Labels labels) {
        return labels.get("facet." + key());
    }

    /** Returns the heading of postmortems in groups. */
    String heading(Labels labels) {
        return labels.get("by." + key());
    }

    /** Returns the values of a postmortem, each as one line and none empty. */
    List<String> values(SiteReport report, Labels labels) {
        return values.apply(report, labels).stream()
                .map(PlainText::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the postmortems with each value, in the order of the values. */
    Map<String, List<SiteReport>> groups(List<SiteReport> reports, Labels labels) {
        return reports.stream()
                .flatMap(report -> values(report, labels).stream().map(value -> Map.entry(value, report)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
