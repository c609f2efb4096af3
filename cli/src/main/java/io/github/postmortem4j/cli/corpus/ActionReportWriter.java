package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.report.JsonOutput;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.Section;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes lists of action items in each format. */
final class ActionReportWriter {

    private static final List<String> MARKDOWN_COLUMNS =
            List.of("State", "Task", "Owner", "Due", "Tracker", "Incident", "Postmortem");

    private ActionReportWriter() {}

    static void writeText(ActionReport report, PrintWriter out) {
        String document = "";
        for (TrackedAction action : report.getActions()) {
            String current = DocumentText.of(action.getDocument());
            if (!current.equals(document)) {
                out.println(TerminalText.escape(current));
                document = current;
            }
            out.println(TerminalText.escape("  " + DocumentText.state(action) + ": " + DocumentText.task(action)));
        }
        out.println(count(report, ActionState.OVERDUE) + " overdue, " + count(report, ActionState.OPEN) + " open, "
                + count(report, ActionState.DROPPED) + " dropped");
    }

    static void writeJson(ActionReport report, PrintWriter out) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("counts");
            report.getCounts().forEach((state, count) -> json.writeNumberProperty(DocumentJson.name(state), count));
            json.writeEndObject();
            json.writeArrayPropertyStart("actions");
            for (TrackedAction action : report.getActions()) {
                json.writeStartObject();
                DocumentJson.write(action, json);
                DocumentJson.write(action.getDocument(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    static void writeCsv(ActionReport report, PrintWriter out) {
        CsvWriter csv = new CsvWriter(out);
        csv.row("state", "daysOverdue", "task", "owner", "due", "type", "priority", "tracker", "date", "title", "key");
        for (TrackedAction action : report.getActions()) {
            ActionItem item = action.getItem();
            csv.row(
                    DocumentJson.name(action.getState()),
                    Long.toString(action.getDaysOverdue()),
                    item.getTask(),
                    item.getOwner(),
                    item.getDue() == null ? "" : item.getDue().toString(),
                    item.getType() == null ? "" : item.getType().name(),
                    item.getPriority() == null ? "" : item.getPriority().name(),
                    item.getTracker(),
                    DocumentText.date(action.getDocument()),
                    action.getDocument().getTitle(),
                    action.getDocument().getKey());
        }
    }

    /** The renderer escapes the cells: text of postmortems never becomes Markdown. */
    static void writeMarkdown(ActionReport report, PrintWriter out) {
        Section table = Section.of(
                "actions",
                (postmortem, markdown) -> markdown.table(
                        MARKDOWN_COLUMNS, () -> report.getActions().forEach(action -> markdown.row(cells(action)))));
        String page = MarkdownRenderer.builder()
                .layout(Layout.of(table))
                .build()
                .render(Postmortem.builder().build());
        out.print(page);
    }

    private static List<String> cells(TrackedAction action) {
        ActionItem item = action.getItem();
        return List.of(
                DocumentText.state(action),
                item.getTask(),
                item.getOwner(),
                item.getDue() == null ? "" : item.getDue().toString(),
                item.getTracker(),
                DocumentText.date(action.getDocument()),
                action.getDocument().getTitle());
    }

    private static long count(ActionReport report, ActionState state) {
        return report.getCounts().getOrDefault(state, 0L);
    }
}
