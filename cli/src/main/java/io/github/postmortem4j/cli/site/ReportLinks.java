package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.html.internal.output.Hyperlink;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links between the postmortems of a site: relations, links to files, and both of them backwards. A relation names
 * an id, or a path with or without its extension.
 */
final class ReportLinks {

    private final Map<String, SiteReport> names = new HashMap<>();
    private final Map<SiteReport, Set<SiteReport>> targets = new HashMap<>();
    private final Map<SiteReport, Set<SiteReport>> sources = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    ReportLinks(List<SiteReport> reports) {
        for (SiteReport report : reports) {
            // A line of a file has the name of the file and the id.
            String key = report.document().getKey();
            names.putIfAbsent(key, report);
            names.putIfAbsent(withoutExtension(key), report);
            String id = report.shown().getId();
            if (!id.isBlank()) {
                names.putIfAbsent(id, report);
            }
        }
        reports.forEach(this::collect);
    }

    /** Returns a sentence for each link to a postmortem that is not there. */
    List<String> broken() {
        return broken;
    }

    private void collect(SiteReport report) {
        for (Relation relation : report.shown().getRelations()) {
            String name = relation.getIncident();
            if (Hyperlink.of(name) == null && !name.isBlank()) {
                link(report, name, find(report, name), "relation");
            }
        }
        for (Link link : report.shown().getLinks()) {
            String name = postmortem(link.getUri());
            if (!name.isEmpty()) {
                link(report, name, find(report, name), "link");
            }
        }
    }

    /** Returns the file, or the line of a file, to which an address leads; {@code ""} if it leads elsewhere. */
    private static String postmortem(String address) {
        String file = address.split("#", 2)[0];
        String extension = file.substring(file.lastIndexOf('.') + 1);
        if (address.contains(":") || !file.contains(".")) {
            return "";
        }
        return switch (extension) {
            case "md", "markdown", "json" -> file;
            case "jsonl", "ndjson" -> address.equals(file) ? "" : address;
            default -> "";
        };
    }

    private void link(SiteReport from, String name, @Nullable SiteReport target, String kind) {
        if (target == null) {
            broken.add(
                    from.document().getKey() + ": the " + kind + " to \"" + name + "\" is broken: no such postmortem");
        } else if (!target.equals(from)) {
            targets.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(target);
            sources.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(from);
        }
    }

    private @Nullable SiteReport find(SiteReport from, String name) {
        SiteReport found = names.get(name);
        return found != null ? found : names.get(resolved(from.document().getPath(), name));
    }

    /** Resolves a relative path. A path that leaves the folder of the site resolves to nothing that exists. */
    private static String resolved(String from, String name) {
        List<String> steps = new ArrayList<>(List.of(from.split("/")));
        steps.remove(steps.size() - 1);
        for (String step : name.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "";
                }
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    static String withoutExtension(String path) {
        return path.replaceFirst("\\.(jsonl?|ndjson|md|markdown)(?=#|$)", "");
    }

    /** Writes the related postmortems of a page, and those that are like it. */
    void write(SiteReport report, List<SiteReport> similar, Labels labels, MarkupWriter out) {
        Set<SiteReport> related = targets.getOrDefault(report, Set.of());
        Set<SiteReport> backwards = sources.getOrDefault(report, Set.of());
        List<SiteReport> others = similar.stream()
                .filter(other -> !other.equals(report) && !related.contains(other) && !backwards.contains(other))
                .toList();
        if (related.isEmpty() && backwards.isEmpty() && others.isEmpty()) {
            return;
        }
        out.open("section", "id", "other-postmortems", "aria-labelledby", "other-postmortems-heading");
        out.textElement("h2", labels.get("links.other"), "id", "other-postmortems-heading");
        list("links.to", related, labels, out);
        list("links.from", backwards, labels, out);
        list("links.similar", others, labels, out);
        out.close();
        out.lineFeed();
    }

    private static void list(String heading, Collection<SiteReport> reports, Labels labels, MarkupWriter out) {
        if (reports.isEmpty()) {
            return;
        }
        out.open("div", "class", "part");
        out.textElement("h3", labels.get(heading));
        out.open("ul", "class", "listed");
        reports.forEach(report -> report.writeItem(report.page().substring(SitePages.REPORTS.length()), labels, out));
        out.close();
        out.close();
    }
}
