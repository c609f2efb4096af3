package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.html.internal.output.Hyperlink;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
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
    private final MarkupWriter out;

    private MeasuresPage(Map<String, SiteReport> reports, MarkupWriter out) {
        this.reports = reports;
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
        return pages.page(
                SitePages.MEASURES, "Open measures", out -> new MeasuresPage(reports, out).write(actions, today));
    }

    private void write(List<TrackedAction> actions, LocalDate today) {
        Map<String, List<TrackedAction>> owners = new TreeMap<>();
        for (TrackedAction action : actions) {
            String owner = PlainText.line(action.getItem().getOwner());
            owners.computeIfAbsent(owner, name -> new ArrayList<>()).add(action);
        }
        out.textElement(
                "p",
                "On " + today + ", " + overdue(actions) + " of " + actions.size() + " open measures are overdue.",
                "class",
                "count");
        owners.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -overdue(entry.getValue())))
                .forEach(entry -> owner(entry.getKey(), entry.getValue()));
    }

    private static long overdue(List<TrackedAction> actions) {
        return actions.stream()
                .filter(action -> action.getState() == ActionState.OVERDUE)
                .count();
    }

    private void owner(String name, List<TrackedAction> actions) {
        out.open("section");
        out.open("h2");
        out.textElement("bdi", name.isEmpty() ? "No owner" : name);
        out.textElement(
                "span", " " + actions.size() + " open, " + overdue(actions) + " overdue", "class", "owner-count");
        out.close();
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
            out.textElement("li", days + (days == 1 ? " day" : " days") + " overdue", "class", "priority-high");
        }
        if (item.getDue() != null) {
            out.textElement("li", "Due " + item.getDue());
        }
        if (item.getPriority() == ActionItem.Priority.HIGH) {
            out.textElement("li", "High priority");
        }
        String tracker = Hyperlink.of(item.getTracker());
        if (tracker != null) {
            out.element("li", () -> out.textElement("a", "Ticket", "href", tracker));
        }
        if (report != null) {
            out.element(
                    "li",
                    () -> out.textElement("a", PlainText.line(report.title()), "href", report.page(), "dir", "auto"));
        }
        out.close();
        out.close();
    }
}
