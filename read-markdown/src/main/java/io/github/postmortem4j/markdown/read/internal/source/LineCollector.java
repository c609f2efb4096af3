package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a document in order and numbers their blocks. */
final class LineCollector {

    private final List<MarkdownLine> lines = new ArrayList<>();
    private int block;
    private boolean first;

    List<MarkdownLine> lines() {
        return lines;
    }

    void beginBlock() {
        block++;
        first = true;
    }

    void add(Kind kind, int level, boolean quoted, InlineText text, int line, int column) {
        beginBlock();
        put(kind, level, (char) 0, quoted, text, List.of(), line, column);
    }

    /** Adds the lines of a paragraph or a heading. */
    void block(Kind kind, int level, boolean quoted, List<PositionedText> texts) {
        beginBlock();
        for (PositionedText text : texts) {
            put(kind, level, (char) 0, quoted, text.text(), List.of(), text.line(), text.column());
        }
    }

    /** Adds the lines of the first paragraph of a list item. */
    void item(Kind kind, int level, boolean quoted, char task, List<PositionedText> texts, int line, int column) {
        beginBlock();
        if (texts.isEmpty()) {
            put(kind, level, task, quoted, InlineText.EMPTY, List.of(), line, column);
        }
        for (PositionedText text : texts) {
            put(first ? kind : Kind.TEXT, level, task, quoted, text.text(), List.of(), text.line(), text.column());
        }
    }

    void row(Kind kind, int level, boolean quoted, List<MarkdownLine.Cell> cells, int line, int column) {
        put(kind, level, (char) 0, quoted, InlineText.EMPTY, cells, line, column);
    }

    /** Adds a line of code, with the info string of its block as the only cell. */
    void codeLine(int level, boolean quoted, InlineText text, String language, int line) {
        List<MarkdownLine.Cell> info =
                List.of(new MarkdownLine.Cell(InlineText.plain(language == null ? "" : language), line, 1));
        put(Kind.CODE, level, (char) 0, quoted, text, info, line, 1);
    }

    private void put(
            Kind kind,
            int level,
            char task,
            boolean quoted,
            InlineText text,
            List<MarkdownLine.Cell> cells,
            int line,
            int column) {
        lines.add(new MarkdownLine(kind, level, block, first, task, quoted, text, cells, line, column));
        first = false;
    }
}
