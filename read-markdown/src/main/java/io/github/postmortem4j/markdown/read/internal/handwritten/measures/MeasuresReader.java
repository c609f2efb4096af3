package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads improvements and action items. */
public final class MeasuresReader {

    /** The extension that holds the heading above an action item. */
    static final String GROUP = "group";

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final TaskReader tasks;
    private final List<MarkdownLine> leftover = new ArrayList<>();
    private String group = "";
    private int notes;

    public MeasuresReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
        this.tasks = new TaskReader(context.words().labels(), context.exact());
    }

    public void read(OutlineSection section) {
        leftover.clear();
        group = "";
        List<MarkdownLine> lines = section.lines().stream()
                .filter(line -> !readWaiver(line, section))
                .toList();
        if (section.is(SectionKind.IMPROVEMENTS)) {
            improvements(lines);
        } else if (lines.stream().anyMatch(line -> line.isItem() || line.isTable())) {
            list(lines, section);
        } else {
            prose(lines, section);
        }
        context.otherSections().keep("", 0, leftover, "corrective-measures");
    }

    private void improvements(List<MarkdownLine> lines) {
        List<String> items = ListItems.texts(lines);
        List<String> texts = items.isEmpty() ? ParagraphText.paragraphs(lines) : items;
        texts.stream().filter(text -> context.exact() || !Placeholder.is(text)).forEach(text -> {
            assembler.positions.put("/correctiveMeasures/improvements/" + assembler.improvements.size(), lines.get(0));
            assembler.improvements.add(text);
        });
        if (!items.isEmpty()) {
            leftover.addAll(ListItems.outside(lines));
        }
    }

    private void list(List<MarkdownLine> lines, OutlineSection section) {
        List<MarkdownLine> block = new ArrayList<>();
        TaskTableReader table = null;
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
                flush(block, section);
                TaskTableReader head = new TaskTableReader(line, context.words().labels(), context.exact());
                table = head.hasTasks() ? head : null;
            }
            if (line.isTable()) {
                row(table, line);
            } else if (line.kind() == MarkdownLine.Kind.HEADING) {
                flush(block, section);
                group = line.text().text();
            } else {
                block.add(line);
            }
        }
        flush(block, section);
    }

    private void row(@Nullable TaskTableReader table, MarkdownLine line) {
        if (table == null) {
            leftover.add(line);
        } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW) {
            add(table.read(line), line);
        }
    }

    private void flush(List<MarkdownLine> block, OutlineSection section) {
        ListItems.of(block).forEach(this::item);
        List<MarkdownLine> outside = ListItems.outside(block);
        if (section.is(SectionKind.CORRECTIVE_MEASURES) && !context.exact()) {
            ParagraphText.paragraphs(outside).stream()
                    .filter(text -> !text.endsWith(":") && !Placeholder.is(text))
                    .forEach(assembler.improvements::add);
        } else {
            leftover.addAll(outside);
        }
        block.clear();
    }

    /** Reads a list item. An item that only introduces nested items is their heading, not an action item. */
    private void item(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        String text = first.text().text();
        boolean named = text.endsWith(":") || first.text().isAll(Mark.STRONG);
        boolean nested = lines.stream().skip(1).anyMatch(MarkdownLine::isItem);
        if (nested && named && first.task() == 0 && !context.exact()) {
            String outer = group;
            group = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
            ListItems.of(lines.subList(1, lines.size())).forEach(this::item);
            group = outer;
        } else if (!context.exact() && Placeholder.is(ParagraphText.text(lines))) {
            context.notes()
                    .add(NoteKind.PLACEHOLDER, first, "this item looks like template text: replace or delete it");
        } else {
            add(tasks.read(lines), first);
        }
    }

    private void add(ActionItem.@Nullable Builder task, MarkdownLine line) {
        if (task != null) {
            if (!group.isEmpty() && !context.exact()) {
                task.putExtension(GROUP, group);
            }
            assembler.positions.put("/correctiveMeasures/actionItems/" + assembler.actionItems.size(), line);
            assembler.actionItems.add(task.build());
        }
    }

    /** Reads measures that are not a list. Lines that begin with a verb such as "add" are action items. */
    private void prose(List<MarkdownLine> lines, OutlineSection section) {
        boolean all = !lines.isEmpty() && lines.stream().allMatch(this::isTask);
        boolean sentences = lines.stream().allMatch(line -> line.text().text().endsWith("."));
        boolean named = section.is(SectionKind.ACTION_ITEMS) || section.is(SectionKind.ACTIONS);
        if (all || (named && sentences)) {
            lines.forEach(line -> add(tasks.read(List.of(line)), line));
        } else if (named) {
            paragraphs(lines).forEach(paragraph -> add(tasks.read(paragraph), paragraph.get(0)));
        } else {
            improvements(lines);
        }
    }

    private boolean isTask(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.TEXT
                && context.words().phrases().begins("TASK", line.text().text());
    }

    private static List<List<MarkdownLine>> paragraphs(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> paragraphs = new ArrayList<>();
        int block = -1;
        for (MarkdownLine line : lines) {
            if (line.block() != block) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
            block = line.block();
        }
        return paragraphs;
    }

    /** Reads a waiver such as {@code **None listed:** the service is gone} or {@code **Note:** nobody was affected}. */
    private boolean readWaiver(MarkdownLine line, OutlineSection section) {
        int marked = context.exact() ? line.text().markedPrefix(Mark.STRONG) : 0;
        if (marked == 0 || line.isItem()) {
            return false;
        }
        String label = line.text().text().substring(0, marked);
        for (RenderedLabels labels : context.words().labels()) {
            boolean none = label.equals(labels.label("measures.none"));
            if (none || label.equals(labels.label("measures.note"))) {
                String rule = !none ? (notes++ == 0 ? "A1" : "A2") : section.is(SectionKind.IMPROVEMENTS) ? "C1" : "C2";
                assembler.waive(rule, ParagraphText.of(line.text().from(marked)), line);
                return true;
            }
        }
        return false;
    }

    /** Assigns a single note to rule A2. The renderer writes notes for A1 and A2 alike, and A2 asks for more. */
    public void finish() {
        if (notes == 1) {
            assembler.waivers.replaceAll(waiver -> waiver.getRule().equals("A1")
                    ? waiver.toBuilder().rule("A2").build()
                    : waiver);
        }
    }
}
