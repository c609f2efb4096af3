package io.github.postmortem4j.markdown.internal.write;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows in which place a section is, refuses what has no room there, and closes what was opened. */
public final class CheckedBlockWriter {

    private final BlockWriter out;

    private WriterScope place = WriterScope.SECTION;
    private @Nullable PendingLine line;
    private int number;
    private List<String> header = List.of();
    private boolean tableBegun;

    public CheckedBlockWriter(BlockWriter out) {
        this.out = out;
    }

    /** Adds to a line. */
    @FunctionalInterface
    public interface Piece {
        void addTo(PendingLine line) throws IOException;
    }

    public void section(BlockWriter.Body body) {
        place.check(place == WriterScope.SECTION);
        unchecked(body);
    }

    public void block(BlockWriter.Body body) {
        place.check(place.hasBlocks());
        unchecked(() -> {
            endLine();
            body.write();
        });
    }

    public void paragraph(Runnable content) {
        block(() -> enter(WriterScope.PARAGRAPH, content));
    }

    public void quote(Runnable content) {
        block(() -> out.quote(() -> enter(WriterScope.QUOTATION, content)));
    }

    /** A list; numbered from one, if it is. */
    public void list(WriterScope kind, boolean numbers, Runnable items) {
        block(() -> {
            int outer = number;
            number = numbers ? 1 : 0;
            out.endList();
            try {
                enter(kind, items);
            } finally {
                number = outer;
                out.endList();
            }
        });
    }

    public void item(Runnable content) {
        place.check(place == WriterScope.LIST);
        unchecked(() -> {
            if (number == 0) {
                out.bullet(() -> enter(WriterScope.ITEM, content));
            } else if (out.numbered(number, () -> enter(WriterScope.ITEM, content))) {
                number++;
            }
        });
    }

    public void task(boolean done, Runnable content) {
        place.check(place == WriterScope.TASK_LIST);
        unchecked(() -> out.task(done, () -> enter(WriterScope.ITEM, content)));
    }

    public void table(List<String> columns, Runnable rows) {
        section(() -> {
            header = List.copyOf(columns);
            tableBegun = false;
            enter(WriterScope.TABLE, rows);
        });
    }

    public void row(List<Runnable> cells) {
        place.check(place == WriterScope.TABLE);
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "the row has " + cells.size() + " cells, the table " + header.size() + " columns");
        }
        unchecked(() -> {
            if (!tableBegun) {
                out.beginTable(header.stream().map(this::headerCell).toList());
                tableBegun = true;
            }
            out.row(cells.stream().map(this::cell).toList());
        });
    }

    private BlockWriter.Body headerCell(String text) {
        return cell(() -> add(line -> line.text(text)));
    }

    private BlockWriter.Body cell(Runnable content) {
        return () -> enter(WriterScope.CELL, content);
    }

    public void add(Piece piece) {
        place.check(place.hasText());
        unchecked(() -> piece.addTo(currentLine()));
    }

    private PendingLine currentLine() {
        PendingLine current = line;
        if (current == null) {
            // A cell is within a block already.
            if (place != WriterScope.CELL) {
                out.startBlock();
            }
            current = new PendingLine(out, place == WriterScope.CELL);
            line = current;
        }
        return current;
    }

    private void enter(WriterScope inner, Runnable content) throws IOException {
        WriterScope outer = place;
        PendingLine outerLine = line;
        place = inner;
        line = null;
        try {
            content.run();
            endLine();
        } finally {
            place = outer;
            line = outerLine;
        }
    }

    private void endLine() throws IOException {
        PendingLine ended = line;
        line = null;
        if (ended != null) {
            ended.end();
            out.endBlock();
        }
    }

    public void end() {
        place = WriterScope.ENDED;
    }

    private static void unchecked(BlockWriter.Body body) {
        try {
            body.write();
        } catch (IOException e) {
            throw new TargetException(e);
        }
    }
}
