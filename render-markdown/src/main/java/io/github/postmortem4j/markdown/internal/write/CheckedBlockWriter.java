package io.github.postmortem4j.markdown.internal.write;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks for a custom section: rejects calls that the current {@linkplain WriterScope scope} does not allow, and
 * closes the line that is open when a block starts.
 */
public final class CheckedBlockWriter {

    private final BlockWriter out;

    private WriterScope scope = WriterScope.SECTION;
    private @Nullable PendingLine line;

    /** The number of the next item; 0 in a bullet list. */
    private int number;

    private List<String> header = List.of();
    private boolean tableStarted;

    /** Creates a writer that is in no block yet. */
    public CheckedBlockWriter(BlockWriter out) {
        this.out = out;
    }

    /** Writes something that is allowed only outside of every block. */
    public void topLevel(Runnable body) {
        scope.require(scope == WriterScope.SECTION);
        body.run();
    }

    /** Writes a block that is allowed wherever blocks are. */
    public void block(Runnable body) {
        scope.require(scope.allowsBlocks());
        endLine();
        body.run();
    }

    /** Writes a paragraph. */
    public void paragraph(Runnable content) {
        block(() -> within(WriterScope.PARAGRAPH, content));
    }

    /** Writes a block quote. */
    public void quote(Runnable content) {
        block(() -> out.quote(() -> within(WriterScope.QUOTE, content)));
    }

    /** Writes a bullet list. */
    public void bulletList(Runnable items) {
        list(WriterScope.LIST, 0, items);
    }

    /** Writes a numbered list that starts with 1. */
    public void numberedList(Runnable items) {
        list(WriterScope.LIST, 1, items);
    }

    /** Writes a task list. */
    public void taskList(Runnable tasks) {
        list(WriterScope.TASK_LIST, 0, tasks);
    }

    private void list(WriterScope kind, int first, Runnable items) {
        block(() -> {
            int outer = number;
            number = first;
            out.endList();
            try {
                within(kind, items);
            } finally {
                number = outer;
                out.endList();
            }
        });
    }

    /** Writes an item of a bullet list or a numbered list. */
    public void item(Runnable content) {
        scope.require(scope == WriterScope.LIST);
        if (number == 0) {
            out.bullet(() -> within(WriterScope.ITEM, content));
        } else if (out.numbered(number, () -> within(WriterScope.ITEM, content))) {
            number++;
        }
    }

    /** Writes an item of a task list. */
    public void task(boolean done, Runnable content) {
        scope.require(scope == WriterScope.TASK_LIST);
        out.task(done, () -> within(WriterScope.ITEM, content));
    }

    /** Writes a table. Its header is written with the first row: a table without rows is omitted. */
    public void table(List<String> columns, Runnable rows) {
        topLevel(() -> {
            header = List.copyOf(columns);
            tableStarted = false;
            within(WriterScope.TABLE, rows);
        });
    }

    /** Writes a row of a table. */
    public void row(List<Runnable> cells) {
        scope.require(scope == WriterScope.TABLE);
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("the number of cells (" + cells.size()
                    + ") differs from the number of columns (" + header.size() + ")");
        }
        if (!tableStarted) {
            out.beginTable(header.stream().map(this::headerCell).toList());
            tableStarted = true;
        }
        out.row(cells.stream().map(this::cell).toList());
    }

    private Runnable headerCell(String text) {
        return cell(() -> inline(line -> line.text(text)));
    }

    private Runnable cell(Runnable content) {
        return () -> within(WriterScope.CELL, content);
    }

    /** Adds inline content to the current line, which starts with it if there is none. */
    public void inline(Consumer<PendingLine> content) {
        scope.require(scope.allowsInlines());
        content.accept(currentLine());
    }

    private PendingLine currentLine() {
        PendingLine current = line;
        if (current == null) {
            boolean inCell = scope == WriterScope.CELL;
            if (!inCell) {
                out.startBlock();
            }
            current = new PendingLine(out, inCell);
            line = current;
        }
        return current;
    }

    private void within(WriterScope inner, Runnable content) {
        WriterScope outer = scope;
        PendingLine outerLine = line;
        scope = inner;
        line = null;
        try {
            content.run();
            endLine();
        } finally {
            scope = outer;
            line = outerLine;
        }
    }

    private void endLine() {
        PendingLine ended = line;
        line = null;
        if (ended != null) {
            ended.end();
            out.endBlock();
        }
    }

    /** Ends the section: from now on, every call is rejected. */
    public void end() {
        scope = WriterScope.ENDED;
    }
}
