package io.github.postmortem4j.markdown;

import io.github.postmortem4j.markdown.internal.BlockWriter;
import io.github.postmortem4j.markdown.internal.Line;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows in which place a section is, refuses what has no room there, and closes what was opened. */
final class StrictWriter {

    private final BlockWriter out;

    private Place place = Place.SECTION;
    private @Nullable Line line;
    private int number;
    private List<String> header = List.of();
    private boolean tableBegun;

    StrictWriter(BlockWriter out) {
        this.out = out;
    }

    /** Adds to a line. */
    @FunctionalInterface
    interface Piece {
        void addTo(Line line) throws IOException;
    }

    void section(BlockWriter.Body body) {
        place.check(place == Place.SECTION);
        unchecked(body);
    }

    void block(BlockWriter.Body body) {
        place.check(place.hasBlocks());
        unchecked(() -> {
            endLine();
            body.write();
        });
    }

    void paragraph(Runnable content) {
        block(() -> enter(Place.PARAGRAPH, content));
    }

    void quote(Runnable content) {
        block(() -> out.quote(() -> enter(Place.QUOTATION, content)));
    }

    /** A list; numbered from one, if it is. */
    void list(Place kind, boolean numbers, Runnable items) {
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

    void item(Runnable content) {
        place.check(place == Place.LIST);
        unchecked(() -> {
            if (number == 0) {
                out.bullet(() -> enter(Place.ITEM, content));
            } else if (out.numbered(number, () -> enter(Place.ITEM, content))) {
                number++;
            }
        });
    }

    void task(boolean done, Runnable content) {
        place.check(place == Place.TASK_LIST);
        unchecked(() -> out.task(done, () -> enter(Place.ITEM, content)));
    }

    void table(List<String> columns, Runnable rows) {
        section(() -> {
            header = List.copyOf(columns);
            tableBegun = false;
            enter(Place.TABLE, rows);
        });
    }

    void row(List<Runnable> cells) {
        place.check(place == Place.TABLE);
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
        return () -> enter(Place.CELL, content);
    }

    void add(Piece piece) {
        place.check(place.hasText());
        unchecked(() -> piece.addTo(currentLine()));
    }

    private Line currentLine() {
        Line current = line;
        if (current == null) {
            // A cell is within a block already.
            if (place != Place.CELL) {
                out.startBlock();
            }
            current = new Line(out, place == Place.CELL);
            line = current;
        }
        return current;
    }

    private void enter(Place inner, Runnable content) throws IOException {
        Place outer = place;
        Line outerLine = line;
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
        Line ended = line;
        line = null;
        if (ended != null) {
            ended.end();
            out.endBlock();
        }
    }

    void end() {
        place = Place.ENDED;
    }

    private static void unchecked(BlockWriter.Body body) {
        try {
            body.write();
        } catch (IOException e) {
            throw new TargetException(e);
        }
    }
}
