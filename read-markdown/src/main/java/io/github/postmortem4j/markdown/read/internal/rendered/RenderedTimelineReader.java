package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.field.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.field.TextLink;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the timeline: a list or a table. A time is code before a dash, or the first cell of a row; nothing else is taken
 * for a time.
 */
final class RenderedTimelineReader {

    private static final List<String> DERIVED =
            List.of("timeline.toDetect", "timeline.toAcknowledge", "timeline.toMitigate", "timeline.toResolve");

    private static final String AFTER_TIME = " - ";
    private static final String BETWEEN = " · ";

    private final PageDraft page;
    private final Labels labels;
    private final EntryDetailReader details;
    private final List<EntryDraft> entries = new ArrayList<>();
    private String zone;
    private @Nullable LocalDate day;

    /**
     * Creates a reader.
     *
     * @param page the page, whose summary was read before
     * @param zone the zone that the heading states for all times; {@code ""} if it states none
     */
    RenderedTimelineReader(PageDraft page, String zone) {
        this.page = page;
        this.labels = page.labels;
        this.zone = zone;
        this.details = new EntryDetailReader(List.of(labels));
        OffsetDateTime start = page.assembler.startedAt;
        this.day = start == null ? null : start.toLocalDate();
    }

    void read(PageBlock block) {
        page.start("/timeline", block.heading());
        EntryDraft current = null;
        boolean diagram = false;
        for (MarkdownLine line : block.lines()) {
            switch (line.kind()) {
                case CODE -> {
                    boolean mermaid = line.first() && isDiagram(line);
                    diagram = mermaid || (diagram && !line.first());
                    if (!diagram) {
                        page.leftover.add(line);
                    }
                }
                case TABLE_HEAD -> head(line);
                case TABLE_ROW -> row(line);
                case ITEM -> current = item(line, current);
                default -> other(line);
            }
        }
        entries.forEach(this::add);
    }

    private static boolean isDiagram(MarkdownLine line) {
        return line.cells().get(0).text().text().strip().startsWith("mermaid");
    }

    private void other(MarkdownLine line) {
        if (line.isInList() || !(isDerived(line) || isImageOfDiagram(line) || page.readWaiver(line))) {
            page.leftover.add(line);
        }
    }

    /** {@return whether a line is the image of the diagram, whose text repeats the phases of the outage} */
    private boolean isImageOfDiagram(MarkdownLine line) {
        return line.text().runs().size() == 1
                && line.text().images().size() == 1
                && !labels.match("diagram.image", line.text().text()).isEmpty();
    }

    /** {@return whether a line is the one with the times to detect, to resolve and so on} */
    private boolean isDerived(MarkdownLine line) {
        return line.text().isAll(Mark.EMPHASIS)
                && EnumerationFormat.split(line.text().text(), BETWEEN).stream()
                        .allMatch(part -> DERIVED.stream()
                                .anyMatch(key -> !labels.match(key, part).isEmpty()));
    }

    private @Nullable EntryDraft item(MarkdownLine line, @Nullable EntryDraft current) {
        if (line.level() > 1) {
            if (current == null || !details.read(line.text(), current)) {
                page.leftover.add(line);
            }
            return current;
        }
        EntryDraft entry = new EntryDraft(line);
        int code = line.text().markedPrefix(Mark.CODE);
        String text = line.text().text();
        boolean timed = code > 0 && text.startsWith(AFTER_TIME, code);
        entry.at = timed ? at(text.substring(0, code)) : null;
        text(entry, line, entry.at == null ? line.text() : line.text().from(code + AFTER_TIME.length()));
        entries.add(entry);
        return entry;
    }

    private @Nullable OffsetDateTime at(String text) {
        OffsetDateTime at = page.times.at(text, day, zone);
        day = at == null ? day : at.toLocalDate();
        return at;
    }

    private void text(EntryDraft entry, MarkdownLine line, InlineText text) {
        entry.add(line.with(MarkdownLine.Kind.TEXT, 0, text));
        text.links().stream()
                .filter(run -> !run.showsItsAddress())
                .map(TextLink::of)
                .forEach(entry.links::add);
    }

    private void head(MarkdownLine line) {
        List<String> stated = line.cells().isEmpty()
                ? List.of()
                : labels.match(
                        "pagerDuty.timeOfZone", line.cells().get(0).text().text());
        zone = stated.isEmpty() ? zone : stated.get(0);
    }

    private void row(MarkdownLine line) {
        EntryDraft entry = new EntryDraft(line);
        String time = line.cells().get(0).text().text().strip();
        entry.at = at(time);
        if ((entry.at == null && !time.isEmpty()) || line.cells().size() < 2) {
            page.leftover.add(line);
            return;
        }
        List<InlineText> parts = line.cells().get(1).text().split(BETWEEN);
        text(entry, line, parts.get(0));
        for (InlineText part : parts.subList(1, parts.size())) {
            if (!details.read(part, entry)) {
                entry.add(line.with(MarkdownLine.Kind.ITEM, 0, part));
            }
        }
        if (line.cells().size() > 2) {
            line.cells().get(2).text().split(", ").forEach(link -> details.link(link, entry));
        }
        entries.add(entry);
    }

    /** Adds an entry. A text in italics that names the kind stands for no text. */
    private void add(EntryDraft entry) {
        EntryKind kind = entry.kind == null ? EntryKind.NOTE : entry.kind;
        MarkdownLine first = entry.lines.get(0);
        boolean onlyKind = entry.lines.size() == 1
                && page.isPlaceholder(first.text())
                && ParagraphText.of(first.text()).equals(labels.get("kind", kind));
        page.start("/timeline/" + page.assembler.entries.size(), entry.line);
        page.assembler.entries.add(entry.build(EntryKind.NOTE, onlyKind ? "" : entry.text()));
    }
}
