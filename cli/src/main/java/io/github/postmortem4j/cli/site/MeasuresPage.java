package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.html.internal.output.Hyperlink;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The board of open and overdue measures by owner. */
final class MeasuresPage {

    private final Map<String, SiteReport> reports;
    private final Labels labels;
    private final MarkupWriter out;

    private MeasuresPage(Map<String, SiteReport> reports, Labels labels, MarkupWriter out) {
        this.reports = reports;
        this.labels = labels;
        this.out = out;
    }

    /**
     * Returns the page.
     *
     * @param actions the open and overdue action items, in the order in which to show them
     * @param reports the postmortems by key
     */
    static String render(
            List<TrackedAction> actions, Map<String, SiteReport> reports, LocalDate today, SitePages pages) {
        Labels labels = pages.labels();
        return pages.page(
                SitePages.MEASURES,
                labels.get("site.measures"),
                out -> new MeasuresPage(reports, labels, out).write(actions, today));
    }

    private void write(List<TrackedAction> actions, LocalDate today) {
        Map<String, List<TrackedAction>> owners = new TreeMap<>();
        for (TrackedAction action : actions) {
            String owner = PlainText.line(action.getItem().getOwner());
            owners.computeIfAbsent(owner, name -> new ArrayList<>()).add(action);
        }
        out.textElement(
                "p",
                labels.fill("measures.total", labels.date(today), number(actions.size()), number(overdue(actions))),
                "class",
                "count");
        owners.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -overdue(entry.getValue())))
                .forEach(entry -> owner(entry.getKey(), entry.getValue()));
    }

    private String number(long number) {
        return NumberFormat.grouped(number, labels);
    }

    private static long overdue(List<TrackedAction> actions) {
        return actions.stream()
                .filter(action -> action.getState() == ActionState.OVERDUE)
                .count();
    }

    private void owner(String name, List<TrackedAction> actions) {
        out.open("section");
        out.open("h2");
        out.textElement("bdi", name.isEmpty() ? labels.get("measures.noOwner") : name);
        out.close();
        String counts = labels.fill("measures.ofOwner", number(actions.size()), number(overdue(actions)));
        out.textElement("p", counts, "class", "owner-count");
        out.element("ul", () -> actions.forEach(this::action), "class", "tasks");
        out.close();
        out.lineFeed();
    }

    private void action(TrackedAction action) {
        ActionItem item = action.getItem();
        SiteReport report = reports.get(action.getDocument().getKey());
        out.open("li", "class", "task");
        out.textElement("p", PlainText.line(item.getTask()), "dir", "auto");
        out.open("ul", "class", "meta");
        if (action.getState() == ActionState.OVERDUE) {
            long days = action.getDaysOverdue();
            String late = labels.count("day", days, number(days));
            out.textElement("li", labels.fill("measures.overdueBy", late), "class", "priority-high");
        }
        if (item.getDue() != null) {
            out.textElement("li", labels.fill("task.due", labels.date(item.getDue())));
        }
        if (item.getPriority() == ActionItem.Priority.HIGH) {
            out.textElement("li", labels.get("task.priority", ActionItem.Priority.HIGH));
        }
        String tracker = Hyperlink.of(item.getTracker());
        if (tracker != null) {
            out.element("li", () -> out.textElement("a", labels.get("task.tracker"), "href", tracker));
        }
        if (report != null) {
            out.element("li", () -> out.textElement("a", report.title(labels), "href", report.page(), "dir", "auto"));
        }
        out.close();
        out.close();
    }
}
