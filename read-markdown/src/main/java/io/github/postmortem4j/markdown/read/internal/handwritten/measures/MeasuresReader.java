package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.measures.TaskTableReader.RowReader;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads improvements and action items. */
public final class MeasuresReader {

    private final ReadingContext context;
    private final TaskFieldSetter setter;
    private final TaskReader tasks;
    private final MeasuresProse prose;
    private final MeasuresCollector measures;
    private final PlainMeasuresReader plain;
    private boolean afterList;

    public MeasuresReader(ReadingContext context) {
        this.context = context;
        this.prose = new MeasuresProse(context);
        this.setter = new TaskFieldSetter(context.words().labels(), context.times());
        this.tasks = new TaskReader(
                context.words().labels(),
                setter,
                new NamedOwner(context.assembler().authors, context.words().phrases()));
        this.measures = new MeasuresCollector(context, prose);
        this.plain = new PlainMeasuresReader(context, measures, prose, tasks);
    }

    public void read(OutlineSection section) {
        measures.clear();
        afterList = false;
        List<MarkdownLine> lines = EvenItems.of(IndentedMeasures.asText(section.lines(), prose));
        if (section.is(SectionKind.IMPROVEMENTS)) {
            improvements(lines);
        } else if (lines.stream().anyMatch(line -> line.isItem() || line.isTable())) {
            list(lines, section);
        } else {
            plain.read(lines, section);
        }
        context.otherSections().keep("", 0, measures.leftover(), "corrective-measures");
    }

    private void improvements(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> items = ListItems.of(lines);
        if (items.isEmpty()) {
            plain.improvements(lines);
        } else {
            items.forEach(measures::improvement);
            measures.leave(ListItems.outside(lines));
        }
    }

    private void list(List<MarkdownLine> lines, OutlineSection section) {
        List<MarkdownLine> block = new ArrayList<>();
        RowReader table = null;
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
                table = TaskTableReader.of(line, setter, context);
                if (table == null && section.is(SectionKind.ACTION_ITEMS)) {
                    noteTable(line);
                }
                if (table != null && TypeDefinitions.areAll(block)) {
                    measures.leave(block);
                    block.clear();
                }
                flush(block, section);
                afterList = true;
            }
            if (line.isTable()) {
                row(table, line);
            } else if (line.kind() == MarkdownLine.Kind.HEADING || prose.isState(line)) {
                flush(block, section);
                measures.group(line);
            } else {
                if (endsState(line)) {
                    flush(block, section);
                    measures.endGroup();
                    measures.group("");
                }
                block.add(line);
            }
        }
        flush(block, section);
        measures.endGroup();
    }

    private void noteTable(MarkdownLine head) {
        context.notes()
                .add(
                        NoteKind.UNRECOGNIZED_TEXT,
                        head,
                        "no column of this table has the name of the action items: name it \"Action item\"");
    }

    /** {@return whether a paragraph begins below measures whose state is known, which is not that of what follows} */
    private boolean endsState(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.TEXT
                && line.level() == 0
                && line.first()
                && prose.state(measures.group()) != null;
    }

    private void row(@Nullable RowReader table, MarkdownLine line) {
        if (table == null) {
            measures.leave(List.of(line));
        } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW && TemplateItem.isRow(line)) {
            TemplateItem.note(TemplateItem.row(line), line, context.notes());
        } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW) {
            ActionItem.Builder task = table.read(line);
            measures.add(task, line);
            if (task == null
                    && line.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
                measures.leave(List.of(line));
            }
        }
    }

    private void flush(List<MarkdownLine> block, OutlineSection section) {
        MarkdownLine heading = TaskLabels.describe(block) ? measures.takeGroup() : null;
        if (heading != null) {
            List<MarkdownLine> task = new ArrayList<>(block);
            task.add(0, NumberedLine.withoutNumber(heading));
            measures.add(tasks.read(task), heading);
            block.clear();
        }
        List<List<MarkdownLine>> items = NamedMeasures.joined(ListItems.of(block), this::isName);
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            if (!last && isNameOfNext(items.get(i), items.get(i + 1))) {
                measures.group(items.get(i).get(0));
            } else if (last && i > 0 && prose.isClosingItem(items.get(i))) {
                measures.leave(items.get(i));
            } else {
                item(items.get(i));
            }
        }
        List<MarkdownLine> outside = ListItems.outside(block);
        if (section.is(SectionKind.CORRECTIVE_MEASURES)) {
            int firstItem =
                    items.isEmpty() ? Integer.MAX_VALUE : items.get(0).get(0).line();
            List<List<MarkdownLine>> paragraphs = PlainLines.paragraphs(outside);
            boolean introduced = paragraphs.stream().anyMatch(paragraph -> isLeadIn(paragraph, firstItem));
            paragraphs.forEach(paragraph -> beside(paragraph, firstItem, introduced));
        } else {
            measures.leave(outside);
        }
        afterList |= !items.isEmpty();
        block.clear();
    }

    /** {@return whether an item such as "Monitoring:" is the name of the items behind it, which are not nested in it} */
    private static boolean isNameOfNext(List<MarkdownLine> item, List<MarkdownLine> next) {
        return item.size() == 1
                && item.get(0).task() == 0
                && PlainGroups.isName(item.get(0))
                && !PlainGroups.isName(next.get(0));
    }

    /**
     * Reads a paragraph beside a list: before it an improvement or a lead-in such as "We will:", after it a closing.
     *
     * @param introduced whether a lead-in is before the list, so that a remark before it belongs to it
     */
    private void beside(List<MarkdownLine> paragraph, int firstItem, boolean introduced) {
        boolean before = !afterList && paragraph.get(0).line() < firstItem;
        boolean remark = introduced && !prose.statesMeasure(ParagraphText.text(paragraph));
        if (before && !remark && !isLeadIn(paragraph, firstItem)) {
            measures.improvement(paragraph);
        } else {
            measures.leave(paragraph);
        }
    }

    private boolean isLeadIn(List<MarkdownLine> paragraph, int firstItem) {
        String text = ParagraphText.text(paragraph);
        return paragraph.get(0).line() < firstItem
                && ((!text.isEmpty() && ":;,".indexOf(text.charAt(text.length() - 1)) >= 0)
                        || context.words().phrases().has("LEAD_IN", text));
    }

    /** Reads a list item. An item that only introduces nested items is their heading, not an action item. */
    private void item(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        String text = first.text().text();
        boolean named = isTitle(first);
        boolean nested = lines.stream().skip(1).anyMatch(MarkdownLine::isItem);
        boolean nestedTasks = lines.stream().skip(1).anyMatch(line -> line.isItem() && line.task() != 0);
        if (nested && named && TaskLabels.describe(lines.subList(1, lines.size()))) {
            measures.add(tasks.read(withoutColon(lines)), first);
        } else if (nested && named && first.task() == 0 && !hasDetails(lines)) {
            group(MeasuresProse.withoutColon(text), ListItems.of(lines.subList(1, lines.size())));
        } else if (nestedTasks) {
            tasksBelow(lines);
        } else if (named && isPicture(lines)) {
            measures.leave(lines);
        } else {
            measures.add(tasks.read(lines), first);
        }
    }

    /** {@return whether an item is a measure such as "Add a dashboard", and most of what is nested in it says of what} */
    private boolean hasDetails(List<MarkdownLine> item) {
        List<List<MarkdownLine>> nested = ListItems.of(item.subList(1, item.size()));
        long measures = nested.stream()
                .filter(each -> prose.beginsWithVerb(each.get(0)))
                .count();
        return prose.beginsWithVerb(item.get(0)) && measures * 2 < nested.size();
    }

    private static List<MarkdownLine> withoutColon(List<MarkdownLine> item) {
        MarkdownLine first = item.get(0);
        int length = MeasuresProse.withoutColon(first.text().text()).length();
        List<MarkdownLine> lines = new ArrayList<>(item);
        lines.set(0, first.with(first.kind(), first.level(), first.text().to(length)));
        return lines;
    }

    private static boolean isTitle(MarkdownLine line) {
        return line.text().text().endsWith(":") || line.text().isAll(Mark.STRONG);
    }

    /** {@return whether an item has the name of what is nested in it, and not the state or the kind of it} */
    private boolean isName(MarkdownLine item) {
        String name = MeasuresProse.withoutColon(item.text().text());
        return isTitle(item)
                && item.task() == 0
                && prose.state(name) == null
                && context.words().names().findExact(name) == null;
    }

    /** {@return whether there is nothing but code below the name of an item, as of a flowchart} */
    private boolean isPicture(List<MarkdownLine> item) {
        return item.size() > 1
                && item.stream().skip(1).allMatch(line -> line.kind() == MarkdownLine.Kind.CODE)
                && !prose.statesMeasure(item.get(0).text().text());
    }

    /** Reads the items below a name, which says of what kind they are or is the name of a group. */
    private void group(String name, List<List<MarkdownLine>> items) {
        SectionKind kind = context.words().names().findExact(name);
        if (kind == SectionKind.IMPROVEMENTS) {
            items.forEach(measures::improvement);
            return;
        }
        String outer = measures.group();
        measures.group(kind == SectionKind.ACTION_ITEMS ? outer : name);
        items.forEach(this::item);
        measures.group(outer);
    }

    /** Reads an item whose nested items have checkboxes: they are action items of their own, grouped by the outer one. */
    private void tasksBelow(List<MarkdownLine> lines) {
        int count = 1;
        while (!lines.get(count).isItem()) {
            count++;
        }
        measures.add(tasks.read(lines.subList(0, count)), lines.get(0));
        String outer = measures.group();
        measures.group(ParagraphText.text(lines.subList(0, count)));
        ListItems.of(lines.subList(count, lines.size())).forEach(this::item);
        measures.group(outer);
    }
}
