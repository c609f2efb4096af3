package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The postmortems in groups, one for each value of a facet. It narrows the postmortems without a script. */
final class FacetPage {

    private final Labels labels;
    private final MarkupWriter out;

    private FacetPage(Labels labels, MarkupWriter out) {
        this.labels = labels;
        this.out = out;
    }

    /** Returns the pages of those facets that have values, by path. */
    static Map<String, String> all(List<SiteReport> reports, SitePages pages) {
        Map<String, String> all = new LinkedHashMap<>();
        Labels labels = pages.labels();
        for (ReportFacet facet : withPages(reports, labels)) {
            String path = Objects.requireNonNull(facet.page());
            Map<String, List<SiteReport>> groups = facet.groups(reports, labels);
            all.put(path, pages.page(path, facet.heading(labels), out -> new FacetPage(labels, out).write(groups)));
        }
        return all;
    }

    /** Returns the facets that have a page of their own. */
    static List<ReportFacet> withPages(List<SiteReport> reports, Labels labels) {
        return Arrays.stream(ReportFacet.values())
                .filter(facet -> facet.page() != null)
                .filter(facet -> reports.stream()
                        .anyMatch(report -> !facet.values(report, labels).isEmpty()))
                .toList();
    }

    private void write(Map<String, List<SiteReport>> groups) {
        Map<String, String> ids = GroupLinks.ids(groups.keySet());
        out.element(
                "nav",
                () -> new GroupLinks(labels, out).write(groups, ids),
                "aria-label",
                labels.get("groups"),
                "class",
                "groups");
        groups.forEach((value, reports) -> {
            out.open("section");
            out.open("h2", "id", ids.getOrDefault(value, ""));
            out.textElement("bdi", value);
            out.close();
            out.element(
                    "ul",
                    () -> reports.forEach(report -> report.writeItem(report.page(), labels, out)),
                    "class",
                    "listed");
            out.close();
            out.lineFeed();
        });
    }
}
