package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Links to the groups of a page, with the number of postmortems in each. */
final class GroupLinks {

    private final Labels labels;
    private final MarkupWriter out;

    GroupLinks(Labels labels, MarkupWriter out) {
        this.labels = labels;
        this.out = out;
    }

    /** Returns the id of each group, which consists of letters, digits and hyphens, and depends on its name. */
    static Map<String, String> ids(Collection<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String base = "in-" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
            String id = base;
            for (int i = 2; !taken.add(id); i++) {
                id = base + "-" + i;
            }
            ids.put(name, id);
        }
        return ids;
    }

    /** Writes the links to groups on the same page. */
    void write(Map<String, List<SiteReport>> groups, Map<String, String> ids) {
        out.open("ul", "class", "chips");
        groups.forEach((name, reports) -> {
            out.open("li");
            out.open("a", "href", "#" + ids.get(name));
            out.textElement("bdi", name);
            out.close();
            out.text(" ");
            out.textElement("span", NumberFormat.grouped(reports.size(), labels), "class", "n");
            out.close();
        });
        out.close();
        out.lineFeed();
    }
}
