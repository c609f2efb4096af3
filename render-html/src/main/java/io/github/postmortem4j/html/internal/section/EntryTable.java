package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.html.internal.diagram.TimelineDrawing;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes entries of the timeline as a table of time and event, which is also the drawing in words. */
final class EntryTable {

    private final PageWriter page;
    private final MarkupWriter out;
    private final Labels labels;
    private final TimeFormat times;
    private @Nullable LocalDate day;

    EntryTable(PageWriter page) {
        this.page = page;
        this.out = page.markup();
        this.labels = page.labels();
        this.times = page.times();
    }

    /** Writes the entries, or nothing if there are none. */
    void write(List<NumberedEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("table", "class", "entries");
        out.open("thead");
        out.open("tr");
        out.textElement("th", labels.get("pagerDuty.time"), "scope", "col");
        out.textElement("th", labels.get("pagerDuty.event"), "scope", "col");
        out.close();
        out.close();
        out.open("tbody");
        for (NumberedEntry numbered : entries) {
            out.element("tr", () -> row(numbered));
            out.lineFeed();
        }
        out.close();
        out.close();
    }

    private void row(NumberedEntry numbered) {
        TimelineEntry entry = numbered.entry();
        out.open("th", "scope", "row");
        out.open("div", "class", "when");
        out.textElement(
                "span", Integer.toString(numbered.number()), "class", "no " + TimelineDrawing.style(entry.getKind()));
        OffsetDateTime at = entry.getAt();
        if (at != null) {
            time(at);
        }
        out.close();
        out.close();
        out.element("td", () -> event(entry));
    }

    private void time(OffsetDateTime at) {
        LocalDate date = times.date(at);
        out.text(" ");
        out.open("time", "datetime", at.toString());
        if (!date.equals(day)) {
            out.textElement("span", times.day(at), "class", "day");
            out.text(" ");
        }
        out.textElement("span", times.clock(at), "class", "clock");
        out.text(" ");
        out.textElement("span", times.zone(at), "class", "zone");
        out.close();
        day = date;
    }

    private void event(TimelineEntry entry) {
        kind(entry);
        if (!PlainText.isBlank(entry.getText())) {
            out.element("p", () -> page.prose(entry.getText()), "dir", "auto");
        }
        out.enclose(() -> out.open("ul", "class", "details"), () -> details(entry));
    }

    private void kind(TimelineEntry entry) {
        EntryKind kind = entry.getKind();
        DetectionMethod method = entry.getDetectionMethod();
        if (kind == EntryKind.NOTE && !PlainText.isBlank(entry.getText())) {
            return;
        }
        out.open("p", "class", "kind");
        Runnable name = () -> out.textElement("strong", labels.get("kind", kind));
        if (kind == EntryKind.DETECTED && method != null) {
            page.message("timeline.detectedBy", name, () -> out.text(labels.get("detection", method)));
        } else if (kind == EntryKind.ESCALATED && !PlainText.areBlank(entry.getEscalatedTo())) {
            page.message("timeline.escalated", name, () -> page.names(entry.getEscalatedTo()));
        } else {
            name.run();
        }
        out.close();
    }

    private void details(TimelineEntry entry) {
        DetectionMethod method = entry.getDetectionMethod();
        prose("timeline.investigated", entry.getInvestigated());
        prose("timeline.assumption", entry.getAssumption());
        if (entry.getKind() != EntryKind.DETECTED && method != null) {
            out.textElement("li", labels.fill("timeline.detected", labels.get("detection", method)));
        }
        if (entry.getKind() != EntryKind.ESCALATED) {
            names("timeline.escalatedTo", entry.getEscalatedTo());
        }
        names("timeline.by", List.of(entry.getBy()));
        names("timeline.source", List.of(entry.getSource()));
        for (Link link : entry.getLinks()) {
            if (!PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri())) {
                out.element("li", () -> page.link(link));
            }
        }
    }

    private void prose(String label, String text) {
        if (!PlainText.isBlank(text)) {
            out.open("li");
            label(label);
            out.element("bdi", () -> page.prose(text));
            out.close();
        }
    }

    private void names(String label, List<String> names) {
        if (!PlainText.areBlank(names)) {
            out.open("li");
            label(label);
            page.names(names);
            out.close();
        }
    }

    private void label(String key) {
        out.textElement("strong", labels.fill("label", labels.get(key)));
        out.text(" ");
    }
}
