package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Converts the block nodes of a parsed document to lines. Recursion is safe: the parser limits how deeply blocks nest.
 */
final class BlockReader {

    private final InlineReader inlines;
    private final int firstLine;
    private final int firstColumn;
    private final LineCollector collector;
    private int level;
    private boolean quoted;
    private @Nullable ListItem item;

    /** Creates a reader for a tree whose first line and column are at this position of the source. */
    BlockReader(InlineReader inlines, LineCollector collector, int firstLine, int firstColumn, int level) {
        this.inlines = inlines;
        this.collector = collector;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.level = level;
    }

    void read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            text(heading, Kind.HEADING, heading.getLevel());
        } else if (node instanceof Paragraph) {
            text(node, Kind.TEXT, level);
        } else if (node instanceof ListBlock) {
            list(node);
        } else if (node instanceof BlockQuote) {
            boolean outer = quoted;
            quoted = true;
            read(node);
            quoted = outer;
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof FencedCodeBlock code) {
            code(code);
        } else if (node instanceof IndentedCodeBlock code) {
            new IndentedCodeReader(inlines, collector, level)
                    .read(code.getLiteral(), line(code), column(code) + indentation(code));
        } else if (node instanceof HtmlBlock html) {
            new HtmlBlockReader(inlines, collector, level).read(html.getLiteral(), line(html));
        } else if (node instanceof ThematicBreak) {
            collector.add(Kind.BREAK, level, quoted, InlineText.EMPTY, line(node), column(node));
        }
    }

    private void list(Node list) {
        level++;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            item = (ListItem) child;
            Node first = child.getFirstChild();
            if (!(first instanceof Paragraph)) {
                collector.add(itemKind(list), level, quoted, InlineText.EMPTY, line(child), column(child));
                item = null;
            }
            read(child);
            item = null;
        }
        level--;
    }

    private static Kind itemKind(@Nullable Node list) {
        return list instanceof OrderedList ? Kind.NUMBERED : Kind.ITEM;
    }

    private void text(Node node, Kind kind, int lineLevel) {
        ListItem begun = item;
        item = null;
        List<SourceLine> source = node.getFirstChild() instanceof RawTextNode raw
                ? withoutAttributes(raw.lines().getLines())
                : List.of();
        if (source.isEmpty() && begun == null && node instanceof Paragraph) {
            return;
        }
        char task = begun == null ? 0 : TaskCheckbox.of(source);
        List<SourceLine> words = task == 0 ? source : TaskCheckbox.after(source);
        List<PositionedText> lines = inlines.lines(words, new LinePositions(words, firstLine, firstColumn));
        if (begun != null) {
            collector.item(itemKind(begun.getParent()), lineLevel, quoted, task, lines, line(begun), column(begun));
        } else {
            collector.block(kind, lineLevel, quoted, lines);
        }
    }

    private void table(Node table) {
        collector.beginBlock();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            Kind kind = part instanceof TableHead ? Kind.TABLE_HEAD : Kind.TABLE_ROW;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<MarkdownLine.Cell> cells = row instanceof TableRow ? cells(row) : List.of();
                if (!cells.isEmpty() && !isAttributes(cells)) {
                    collector.row(kind, level, quoted, cells, line(row), column(row));
                }
            }
        }
    }

    /** {@return whether a row is an attribute list of kramdown, such as <code>{: .table}</code>} */
    private static boolean isAttributes(List<MarkdownLine.Cell> cells) {
        return isAttributeList(cells.get(0).text().text())
                && cells.stream().skip(1).allMatch(cell -> cell.text().isBlank());
    }

    private static boolean isAttributeList(String line) {
        String text = line.strip();
        return text.startsWith("{:") && text.indexOf('}') == text.length() - 1;
    }

    private static List<SourceLine> withoutAttributes(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !isAttributeList(line.getContent().toString()))
                .toList();
    }

    private List<MarkdownLine.Cell> cells(Node row) {
        List<MarkdownLine.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(cell(cell, line(row), column(row)));
            }
        }
        return cells;
    }

    private MarkdownLine.Cell cell(Node cell, int line, int column) {
        List<SourceLine> source =
                cell.getFirstChild() instanceof RawTextNode raw ? raw.lines().getLines() : List.of();
        List<PositionedText> lines = inlines.lines(source, new LinePositions(source, firstLine, firstColumn));
        if (lines.isEmpty()) {
            return new MarkdownLine.Cell(InlineText.EMPTY, line, column);
        }
        List<TextRun> runs = new ArrayList<>(lines.get(0).text().runs());
        for (PositionedText more : lines.subList(1, lines.size())) {
            runs.add(new TextRun("\n", Set.of(), null));
            runs.addAll(more.text().runs());
        }
        return new MarkdownLine.Cell(
                new InlineText(List.copyOf(runs)),
                lines.get(0).line(),
                lines.get(0).column());
    }

    private void code(FencedCodeBlock code) {
        collector.beginBlock();
        int number = line(code) + 1;
        for (String line : code.getLiteral().lines().toList()) {
            InlineText text = new InlineText(List.of(new TextRun(line, Set.of(TextRun.Mark.CODE), null)));
            collector.codeLine(level, quoted, text, code.getInfo(), number++);
        }
    }

    /** {@return the number of characters before the first line of indented code, which its text does not include} */
    private static int indentation(IndentedCodeBlock code) {
        List<SourceSpan> spans = code.getSourceSpans();
        return spans.isEmpty()
                ? 0
                : spans.get(0).getLength()
                        - code.getLiteral().lines().findFirst().orElse("").length();
    }

    private int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine : firstLine + spans.get(0).getLineIndex();
    }

    private int column(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? firstColumn : firstColumn + spans.get(0).getColumnIndex();
    }
}
