package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;

/**
 * A line of a document as a reader sees it.
 *
 * @param kind what it is
 * @param level the level of a heading, else how many lists it stands in
 * @param block the number of the block that it is a line of
 * @param first whether it is the first line of its block
 * @param task the box of a task: a space or {@code x}, and NUL for none
 * @param quoted whether it stands in a quotation
 * @param text the text; empty for code and tables
 * @param cells the cells of a row of a table
 * @param line the line in the source, from 1
 * @param column the column in the source, from 1
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

    /** What a line is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A line of a paragraph. */
        TEXT,
        /** The first line of an item of a list. */
        ITEM,
        /** The first line of a numbered item. */
        NUMBERED,
        /** The head of a table. */
        TABLE_HEAD,
        /** A row of a table. */
        TABLE_ROW,
        /** A line of code. */
        CODE,
        /** A line between two parts. */
        BREAK
    }

    /**
     * A cell of a table.
     *
     * @param text the text
     * @param line the line in the source, from 1
     * @param column the column in the source, from 1
     */
    public record Cell(InlineText text, int line, int column) {}

    /** {@return whether an item of a list begins here} */
    public boolean isItem() {
        return kind == Kind.ITEM || kind == Kind.NUMBERED;
    }

    /** {@return whether it is a row or the head of a table} */
    public boolean isTable() {
        return kind == Kind.TABLE_HEAD || kind == Kind.TABLE_ROW;
    }

    /** {@return whether it is in a list} */
    public boolean isInList() {
        return kind != Kind.HEADING && level > 0;
    }

    /** {@return this line with other text and another kind} */
    public MarkdownLine as(Kind other, int otherLevel, InlineText otherText) {
        return new MarkdownLine(other, otherLevel, block, first, task, quoted, otherText, cells, line, column);
    }

    /** {@return this line with the rest of its text} */
    public MarkdownLine from(int characters) {
        return new MarkdownLine(
                kind, level, block, first, task, quoted, text.from(characters), cells, line, column + characters);
    }
}
