package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A line of a document with its Markdown parsed.
 *
 * @param kind the kind of line
 * @param level the level of a heading, or the number of lists around any other line
 * @param block the number of the block that the line belongs to
 * @param first whether the line is the first of its block
 * @param task the state of the task's checkbox: a space, {@code x}, {@code ~}, or NUL if there is no checkbox
 * @param quoted whether the line is in a block quote
 * @param text the text; empty for rows of a table
 * @param cells the cells of a table row; for code, one cell with the info string
 * @param line the 1-based line in the source
 * @param column the 1-based column in the source
 */
public record MarkdownLine(
        Kind kind,
        int level,
        int block,
        boolean first,
        char task,
        boolean quoted,
        InlineText text,
        List<Cell> cells,
        int line,
        int column) {

    /** The kind of a line. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A line of a paragraph. */
        TEXT,
        /** The first line of a bullet list item. */
        ITEM,
        /** The first line of an ordered list item. */
        NUMBERED,
        /** The header row of a table. */
        TABLE_HEAD,
        /** A body row of a table. */
        TABLE_ROW,
        /** A line of code. */
        CODE,
        /** A thematic break, which separates what is before it from what is after it. */
        BREAK
    }

    /**
     * A table cell.
     *
     * @param text the text
     * @param line the 1-based line in the source
     * @param column the 1-based column in the source
     */
    public record Cell(InlineText text, int line, int column) {}

    /** {@return whether a list item begins here} */
    public boolean isItem() {
        return kind == Kind.ITEM || kind == Kind.NUMBERED;
    }

    /** {@return whether the line is a table row, the header row included} */
    public boolean isTable() {
        return kind == Kind.TABLE_HEAD || kind == Kind.TABLE_ROW;
    }

    /** {@return whether the line is in a list} */
    public boolean isInList() {
        return kind != Kind.HEADING && level > 0;
    }

    /**
     * {@return whether the line continues a list item without indentation; its author may not have meant it to be part
     * of the item}
     */
    public boolean isLazy() {
        return kind == Kind.TEXT && level > 0 && !first && column == 1;
    }

    /** {@return this line with another kind, level and text} */
    public MarkdownLine with(Kind other, int otherLevel, InlineText otherText) {
        return new MarkdownLine(other, otherLevel, block, first, task, quoted, otherText, cells, line, column);
    }

    /** {@return this line as if it were not in a block quote} */
    public MarkdownLine unquoted() {
        return new MarkdownLine(kind, level, block, first, task, false, text, cells, line, column);
    }

    /** {@return this line with its text and the texts of its cells converted; the line itself if none changes} */
    MarkdownLine withTexts(UnaryOperator<InlineText> conversion) {
        InlineText converted = conversion.apply(text);
        if (converted.equals(text) && cells.isEmpty()) {
            return this;
        }
        List<Cell> convertedCells = cells.stream()
                .map(cell -> new Cell(conversion.apply(cell.text()), cell.line(), cell.column()))
                .toList();
        return new MarkdownLine(kind, level, block, first, task, quoted, converted, convertedCells, line, column);
    }

    /** {@return this line without the first characters of its text} */
    public MarkdownLine from(int characters) {
        return new MarkdownLine(
                kind, level, block, first, task, quoted, text.from(characters), cells, line, column + characters);
    }
}
