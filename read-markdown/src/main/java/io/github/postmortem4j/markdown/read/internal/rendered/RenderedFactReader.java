package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of the summary, each from a list item, a paragraph or a row of a table. */
final class RenderedFactReader {

    private final PageDraft page;
    private final Labels labels;
    private final PostmortemAssembler assembler;
    private final RenderedNumbers numbers;

    RenderedFactReader(PageDraft page) {
        this.page = page;
        this.labels = page.labels;
        this.assembler = page.assembler;
        this.numbers = new RenderedNumbers(labels);
    }

    /** {@return the fact whose label a line begins with; {@code null} if it begins with none} */
    @Nullable SummaryField fieldOf(MarkdownLine line) {
        String label = PageDraft.label(line);
        for (SummaryField field : SummaryField.values()) {
            if (!label.isEmpty() && label.equals(labels.label(field.key()))) {
                return field;
            }
        }
        return null;
    }

    /** Reads the row of a table: a label and a value. The first row is the head. */
    void readRow(MarkdownLine row) {
        if (row.kind() == MarkdownLine.Kind.TABLE_HEAD) {
            return;
        }
        List<MarkdownLine.Cell> cells = row.cells();
        String name = cells.isEmpty() ? "" : cells.get(0).text().text();
        for (SummaryField field : SummaryField.values()) {
            if (cells.size() == 2 && name.equals(labels.get(field.key()))) {
                List<MarkdownLine> value =
                        List.of(row.with(MarkdownLine.Kind.TEXT, 0, cells.get(1).text()));
                if (read(field, value)) {
                    return;
                }
            }
        }
        page.leftover.add(row);
    }

    /** Reads a fact whose first line has its label. */
    void readLabeled(SummaryField field, List<MarkdownLine> lines) {
        List<MarkdownLine> value = new ArrayList<>(lines);
        value.set(0, PageDraft.value(lines.get(0)));
        if (!read(field, value)) {
            page.leftover.addAll(lines);
        }
    }

    private boolean read(SummaryField field, List<MarkdownLine> lines) {
        MarkdownLine line = lines.get(0);
        if (isWaiver(field, line)) {
            return true;
        }
        String text = ParagraphText.of(line.text());
        switch (field) {
            case USER_EXPERIENCE -> page.put("/summary/impact/userExperience", lines, assembler.userExperience);
            case NOTES -> page.put("/summary/impact/notes", lines, assembler.impactNotes);
            case ROOT_CAUSE -> page.put("/summary/rootCause", lines, assembler.summaryCause);
            case SERVICES -> {
                assembler.positions.put("/summary/impact/services", line);
                assembler.services.addAll(EnumerationFormat.split(line.text().masked(), labels));
            }
            case WINDOW -> {
                assembler.positions.put("/summary/impact/windows/" + assembler.windows.size(), line);
                assembler.windows.add(
                        new RenderedWindowReader(page).read(line.text().stripLeading()));
            }
            case DURATION -> {
                return period(text, line);
            }
            case STARTED -> {
                return started(text, line);
            }
            case ENDED -> {
                assembler.endedAt = page.times.at(text);
                assembler.positions.put("/summary/endedAt", line);
                return assembler.endedAt != null;
            }
            case SHARE -> {
                return share(text, line);
            }
            case USERS -> {
                assembler.affectedUsers = numbers.integer(text);
                assembler.positions.put("/summary/impact/affectedUsers", line);
                return assembler.affectedUsers != null;
            }
        }
        return true;
    }

    /** Reads a reason for a waiver in the place of a fact, which is in italics, unlike a text that looks like one. */
    private boolean isWaiver(SummaryField field, MarkdownLine line) {
        List<String> reason = field.rule().isEmpty() || !page.isPlaceholder(line.text())
                ? List.of()
                : labels.match("notKnown", ParagraphText.of(line.text()));
        if (!reason.isEmpty()) {
            assembler.waive(field.rule(), reason.get(0), line);
        }
        return !reason.isEmpty();
    }

    private boolean period(String text, MarkdownLine line) {
        RenderedTimes.Period period = page.times.period(text);
        if (period != null) {
            assembler.startedAt = period.start();
            assembler.endedAt = period.end();
            assembler.positions.put("/summary/startedAt", line);
            assembler.positions.put("/summary/endedAt", line);
        }
        return period != null;
    }

    private boolean started(String text, MarkdownLine line) {
        OffsetDateTime start = page.times.at(text);
        for (String key : List.of("summary.ongoingSoFar", "summary.ongoing")) {
            List<String> since = start == null ? labels.match(key, text) : List.of();
            start = since.isEmpty() ? start : page.times.at(since.get(0));
        }
        assembler.startedAt = start;
        assembler.positions.put("/summary/startedAt", line);
        return start != null;
    }

    private boolean share(String text, MarkdownLine line) {
        List<String> both = labels.match("summary.shareAndNumber", text);
        Long users = both.isEmpty() ? null : numbers.users(both.get(1));
        BigDecimal percent = numbers.percent(users == null ? text : both.get(0));
        if (percent != null) {
            assembler.affectedUsersPercent = percent;
            assembler.positions.put("/summary/impact/affectedUsersPercent", line);
        }
        if (percent != null && users != null) {
            assembler.affectedUsers = users;
            assembler.positions.put("/summary/impact/affectedUsers", line);
        }
        return percent != null;
    }
}
