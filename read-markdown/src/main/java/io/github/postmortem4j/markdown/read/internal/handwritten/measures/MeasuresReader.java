package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.measures.TaskTableReader.RowReader;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads improvements and action items. */
public final class MeasuresReader {

    /** The extension that holds the heading above an action item. */
    static final String GROUP = "group";

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final TaskFieldSetter setter;
    private final TaskReader tasks;
    private final MeasuresProse prose;
    private final List<MarkdownLine> leftover = new ArrayList<>();
    private String group = "";
    private @Nullable MarkdownLine groupHeading;
    private boolean afterList;

    public MeasuresReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
        this.prose = new MeasuresProse(context);
        this.setter = new TaskFieldSetter(context.words().labels(), context.times());
        this.tasks = new TaskReader(context.words().labels(), setter);
    }

    public void read(OutlineSection section) {
        leftover.clear();
        group = "";
        afterList = false;
        List<MarkdownLine> lines = section.lines().stream().toList();
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
        List<List<MarkdownLine>> items = ListItems.of(lines);
        if (items.isEmpty()) {
            plainImprovements(PlainLines.items(lines));
        } else {
            items.forEach(this::improvement);
            leftover.addAll(ListItems.outside(lines));
        }
    }

    /** Reads paragraphs or lines. The first one can introduce the others, as in "We will:". */
    private void plainImprovements(List<List<MarkdownLine>> items) {
        boolean introduced = items.size() > 1 && prose.isLeadIn(ParagraphText.text(items.get(0)));
        if (introduced) {
            leftover.addAll(items.get(0));
        }
        belowHeadings(items.subList(introduced ? 1 : 0, items.size())).forEach(this::improvement);
    }

    /** Adds the text below a heading to the heading, which names the improvement. */
    private static List<List<MarkdownLine>> belowHeadings(List<List<MarkdownLine>> items) {
        List<List<MarkdownLine>> named = new ArrayList<>();
        boolean below = false;
        for (List<MarkdownLine> item : items) {
            boolean heading = item.get(0).kind() == MarkdownLine.Kind.HEADING;
            if (below && !heading) {
                named.get(named.size() - 1).addAll(item);
            } else {
                named.add(new ArrayList<>(item));
            }
            below |= heading;
        }
        return named;
    }

    private void improvement(List<MarkdownLine> lines) {
        String text = ParagraphText.text(lines);
        if (prose.isClosing(lines)) {
            leftover.addAll(lines);
        } else if (Placeholder.is(text)) {
            TemplateItem.note(text, lines.get(0), context.notes());
        } else if (!text.isBlank()) {
            assembler.positions.put("/correctiveMeasures/improvements/" + assembler.improvements.size(), lines.get(0));
            assembler.improvements.add(text);
        }
    }

    private void list(List<MarkdownLine> lines, OutlineSection section) {
        List<MarkdownLine> block = new ArrayList<>();
        RowReader table = null;
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
                table = TaskTableReader.of(line, setter, context);
                if (table != null && TypeDefinitions.areAll(block)) {
                    leftover.addAll(block);
                    block.clear();
                }
                flush(block, section);
                afterList = true;
            }
            if (line.isTable()) {
                row(table, line);
            } else if (line.kind() == MarkdownLine.Kind.HEADING || prose.isState(line)) {
                flush(block, section);
                endGroup();
                group = MeasuresProse.withoutColon(line.text().text());
                groupHeading = line;
            } else {
                block.add(line);
            }
        }
        flush(block, section);
        endGroup();
    }

    /** Keeps the heading of a group without action items, which would have its name. */
    private void endGroup() {
        if (groupHeading != null) {
            leftover.add(groupHeading);
        }
        groupHeading = null;
    }

    private void row(@Nullable RowReader table, MarkdownLine line) {
        if (table == null) {
            leftover.add(line);
        } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW) {
            ActionItem.Builder task = table.read(line);
            add(task, line);
            if (task == null
                    && line.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
                leftover.add(line);
            }
        }
    }

    private void flush(List<MarkdownLine> block, OutlineSection section) {
        List<List<MarkdownLine>> items = ListItems.of(block);
        items.forEach(this::item);
        List<MarkdownLine> outside = ListItems.outside(block);
        if (section.is(SectionKind.CORRECTIVE_MEASURES)) {
            int firstItem =
                    items.isEmpty() ? Integer.MAX_VALUE : items.get(0).get(0).line();
            PlainLines.paragraphs(outside).forEach(paragraph -> beside(paragraph, firstItem));
        } else {
            leftover.addAll(outside);
        }
        afterList |= !items.isEmpty();
        block.clear();
    }

    /** Reads a paragraph beside a list: before it an improvement or a lead-in such as "We will:", after it a closing. */
    private void beside(List<MarkdownLine> paragraph, int firstItem) {
        String text = ParagraphText.text(paragraph);
        boolean before = !afterList && paragraph.get(0).line() < firstItem;
        boolean leadIn = (!text.isEmpty() && ":;,".indexOf(text.charAt(text.length() - 1)) >= 0)
                || context.words().phrases().has("LEAD_IN", text);
        if (before && !leadIn) {
            improvement(paragraph);
        } else {
            leftover.addAll(paragraph);
        }
    }

    /** Reads a list item. An item that only introduces nested items is their heading, not an action item. */
    private void item(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        String text = first.text().text();
        boolean named = text.endsWith(":") || first.text().isAll(Mark.STRONG);
        boolean nested = lines.stream().skip(1).anyMatch(MarkdownLine::isItem);
        boolean nestedTasks = lines.stream().skip(1).anyMatch(line -> line.isItem() && line.task() != 0);
        if (nested && named && first.task() == 0) {
            String outer = group;
            group = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
            ListItems.of(lines.subList(1, lines.size())).forEach(this::item);
            group = outer;
        } else if (nestedTasks) {
            tasksBelow(lines);
        } else {
            add(tasks.read(lines), first);
        }
    }

    /** Reads an item whose nested items have checkboxes: they are action items of their own, grouped by the outer one. */
    private void tasksBelow(List<MarkdownLine> lines) {
        int count = 1;
        while (!lines.get(count).isItem()) {
            count++;
        }
        add(tasks.read(lines.subList(0, count)), lines.get(0));
        String outer = group;
        group = ParagraphText.text(lines.subList(0, count));
        ListItems.of(lines.subList(count, lines.size())).forEach(this::item);
        group = outer;
    }

    private void add(ActionItem.@Nullable Builder task, MarkdownLine line) {
        if (task != null && TemplateItem.is(task.build())) {
            TemplateItem.note(task.build().getTask(), line, context.notes());
        } else if (task != null) {
            if (!group.isEmpty()) {
                ActionItem.Status status = TaskAnnotation.statusNamed(group);
                if (status != null && task.build().getStatus() == ActionItem.Status.OPEN) {
                    task.status(status);
                }
                task.putExtension(GROUP, group);
                groupHeading = null;
            }
            assembler.positions.put("/correctiveMeasures/actionItems/" + assembler.actionItems.size(), line);
            assembler.actionItems.add(task.build());
        }
    }

    /** Reads measures that are not a list. Lines that begin with a verb such as "add" are action items. */
    private void prose(List<MarkdownLine> all, OutlineSection section) {
        int end = prose.closing(all);
        leftover.addAll(all.subList(end, all.size()));
        List<MarkdownLine> lines = all.subList(0, end);
        boolean allVerbs = !lines.isEmpty() && lines.stream().allMatch(prose::isTask);
        boolean named = section.is(SectionKind.ACTION_ITEMS) || section.is(SectionKind.ACTIONS);
        boolean allNumbered = !lines.isEmpty() && lines.stream().allMatch(NumberedLine::hasNamedNumber);
        if (allNumbered) {
            lines.forEach(line -> add(tasks.read(List.of(NumberedLine.withoutNamedNumber(line))), line));
        } else if (allVerbs) {
            lines.forEach(line -> add(tasks.read(List.of(line)), line));
        } else if (named) {
            tasks(lines);
        } else {
            int parts = firstPart(section);
            leftover.addAll(lines.stream().filter(line -> line.line() > parts).toList());
            improvements(lines.stream().filter(line -> line.line() <= parts).toList());
        }
    }

    /** Reads action items below headings of their own, or one per line or paragraph. */
    private void tasks(List<MarkdownLine> lines) {
        List<MarkdownLine> below = new ArrayList<>();
        for (MarkdownLine line : lines) {
            MarkdownLine name =
                    MeasuresProse.isBoldName(line, lines) ? line.with(MarkdownLine.Kind.HEADING, 6, line.text()) : line;
            if (name.kind() == MarkdownLine.Kind.HEADING) {
                tasksBelowHeading(below);
            }
            below.add(name);
        }
        tasksBelowHeading(below);
    }

    private void tasksBelowHeading(List<MarkdownLine> lines) {
        if (!lines.isEmpty() && lines.get(0).kind() == MarkdownLine.Kind.HEADING) {
            List<MarkdownLine> numbered = new ArrayList<>(lines);
            numbered.set(0, NumberedLine.withoutNumber(lines.get(0)));
            add(tasks.read(numbered), lines.get(0));
        } else {
            List<List<MarkdownLine>> items = PlainLines.items(lines);
            items.forEach(item -> {
                boolean introduces =
                        items.size() > 1 && item.equals(items.get(0)) && prose.isLeadIn(ParagraphText.text(item));
                boolean closing = introduces
                        || prose.isClosing(item)
                        || context.words()
                                .phrases()
                                .begins("NO_TASK", item.get(0).text().text());
                if (closing) {
                    leftover.addAll(item);
                } else {
                    add(tasks.read(item), item.get(0));
                }
            });
        }
        lines.clear();
    }

    /** {@return the line of the first improvements or action items that have a name of their own} */
    private int firstPart(OutlineSection section) {
        return context.outline().sections().stream()
                .filter(part -> part.parent() == section && part.opener() != null)
                .mapToInt(part -> Objects.requireNonNull(part.opener()).line())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
