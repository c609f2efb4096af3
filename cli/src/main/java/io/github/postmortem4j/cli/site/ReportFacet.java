package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A property by which readers narrow the postmortems. */
enum ReportFacet {
    SERVICE("services.html"),
    MECHANISM("mechanisms.html"),
    SEVERITY("severities.html"),
    /** The index itself has groups by year. */
    YEAR(null);

    private final @Nullable String page;

    ReportFacet(@Nullable String page) {
        this.page = page;
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
        return all(report, labels).stream()
                .map(PlainText::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private Collection<String> all(SiteReport report, Labels labels) {
        return switch (this) {
            case SERVICE -> report.document().getServices();
            case MECHANISM -> report.document().getMechanisms();
            case SEVERITY -> List.of(report.document().getSeverity());
            case YEAR -> List.of(report.year(labels));
        };
    }

    /** Returns the postmortems with each value, in the order of the values. */
    Map<String, List<SiteReport>> groups(List<SiteReport> reports, Labels labels) {
        return reports.stream()
                .flatMap(report -> values(report, labels).stream().map(value -> Map.entry(value, report)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
