package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads measures that are not a list: lines, paragraphs, and headings with text below them. */
final class PlainMeasuresReader {

    private final ReadingContext context;
    private final MeasuresCollector measures;
    private final MeasuresProse prose;
    private final TaskReader tasks;

    PlainMeasuresReader(ReadingContext context, MeasuresCollector measures, MeasuresProse prose, TaskReader tasks) {
        this.context = context;
        this.measures = measures;
        this.prose = prose;
        this.tasks = tasks;
    }

    /** Reads a section. Lines that begin with a verb such as "add", or with "Action 1:", are action items. */
    void read(List<MarkdownLine> all, OutlineSection section) {
        int end = prose.closing(all);
        measures.leave(all.subList(end, all.size()));
        List<MarkdownLine> lines = all.subList(0, end);
        List<MarkdownLine> headings = lines.stream()
                .filter(line -> line.kind() == MarkdownLine.Kind.HEADING)
                .toList();
        boolean allVerbs = !lines.isEmpty() && lines.stream().allMatch(prose::isTask);
        boolean named = section.is(SectionKind.ACTION_ITEMS) || section.is(SectionKind.ACTIONS);
        boolean numberedHeadings = !headings.isEmpty() && headings.stream().allMatch(NumberedLine::hasNamedNumber);
        if (headings.isEmpty() && !lines.isEmpty() && NumberedLine.hasNamedNumber(lines.get(0))) {
            numbered(lines);
        } else if (allVerbs) {
            lines.forEach(line -> measures.add(tasks.read(List.of(line)), line));
        } else if (named || numberedHeadings) {
            tasks(lines);
        } else {
            int parts = firstPart(section);
            measures.leave(lines.stream().filter(line -> line.line() > parts).toList());
            improvements(lines.stream().filter(line -> line.line() <= parts).toList());
        }
    }

    /** Reads paragraphs or lines. The first one can introduce the others, as in "We will:". */
    void improvements(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> items = PlainLines.items(lines);
        int introduction = prose.introduction(items);
        items.subList(0, introduction).forEach(measures::leave);
        List<List<MarkdownLine>> rest = items.subList(introduction, items.size());
        boolean closed = introduction > 0 && isRemarkBelowLines(rest);
        if (closed) {
            measures.leave(rest.get(rest.size() - 1));
        }
        PlainGroups groups = new PlainGroups(rest.subList(0, closed ? rest.size() - 1 : rest.size()), prose);
        groups.names().forEach(measures::leave);
        belowHeadings(groups.items()).forEach(measures::improvement);
    }

    /** {@return whether a paragraph without a measure is below lines of one block, which are the measures} */
    private boolean isRemarkBelowLines(List<List<MarkdownLine>> items) {
        int last = items.size() - 1;
        int block = items.get(0).get(0).block();
        return last > 1
                && items.subList(0, last).stream().allMatch(item -> item.get(0).block() == block)
                && items.get(last).get(0).block() != block
                && prose.isRemark(items.get(last));
    }

    /** Adds the text below a heading to the heading, which names the measure. */
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

    /** Reads action items that begin with "Action 1:" or the like. Other lines continue them. */
    private void numbered(List<MarkdownLine> lines) {
        List<MarkdownLine> item = new ArrayList<>();
        for (MarkdownLine line : lines) {
            boolean begins = NumberedLine.hasNamedNumber(line);
            boolean other = line.first() && !begins;
            if (begins || other) {
                addNumbered(item);
            }
            if (other) {
                measures.leave(List.of(line));
            } else {
                item.add(NumberedLine.withoutNamedNumber(line));
            }
        }
        addNumbered(item);
    }

    private void addNumbered(List<MarkdownLine> item) {
        if (!item.isEmpty()) {
            measures.add(tasks.read(item), item.get(0));
        }
        item.clear();
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
            numbered.set(0, NumberedLine.withoutNamedNumber(NumberedLine.withoutNumber(lines.get(0))));
            measures.add(tasks.read(numbered), lines.get(0));
        } else {
            List<List<MarkdownLine>> written = withFields(PlainLines.items(lines));
            int introduction = prose.introduction(written);
            written.subList(0, introduction).forEach(measures::leave);
            PlainGroups groups = new PlainGroups(written.subList(introduction, written.size()), prose);
            groups.names().forEach(measures::leave);
            List<List<MarkdownLine>> items = belowHeadings(groups.items());
            boolean remarks = written.size() == 1 || !groups.names().isEmpty();
            items.forEach(item -> {
                if (prose.isClosing(item) || prose.isNoTask(item) || (remarks && prose.isRemark(item))) {
                    measures.leave(item);
                } else {
                    measures.add(tasks.read(item), item.get(0));
                }
            });
        }
        lines.clear();
    }

    /** {@return the items, each with the lines below it that are its fields, such as {@code Owner: Ada}, or its words} */
    private static List<List<MarkdownLine>> withFields(List<List<MarkdownLine>> items) {
        List<List<MarkdownLine>> joined = new ArrayList<>();
        for (List<MarkdownLine> item : items) {
            List<MarkdownLine> above = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!above.isEmpty() && belongsTo(above, item.get(0))) {
                above.addAll(item);
            } else {
                joined.add(new ArrayList<>(item));
            }
        }
        return joined;
    }

    private static boolean belongsTo(List<MarkdownLine> item, MarkdownLine line) {
        String text = line.text().text();
        boolean named =
                item.size() == 1 && item.get(0).text().text().stripTrailing().endsWith(":");
        return item.get(0).block() == line.block() && (TaskLabels.areAll(text) || (named && TaskLabels.isTask(text)));
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
