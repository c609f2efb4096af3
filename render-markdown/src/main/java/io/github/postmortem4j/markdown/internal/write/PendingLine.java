package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/**
 * One line of text, marks and links, put together from pieces that know nothing of each other.
 *
 * <p>Pieces that are each harmless may together be markup: {@code 1} and {@code . x}, or {@code !} and a link. So text is
 * held back until something else follows, and written as one.
 */
public final class PendingLine {

    private static final char NOTHING = 0;
    private static final char LINK = '[';
    private static final char CODE = '`';

    private final InlineWriter out;
    private final boolean inTable;
    private final StringBuilder text = new StringBuilder();

    private boolean begun;
    private boolean space;
    private boolean endsWithBacktick;

    /**
     * Begins a line.
     *
     * @param out where to write
     * @param inTable whether the line is a cell of a table
     */
    public PendingLine(BlockWriter out, boolean inTable) {
        this.out = out;
        this.inTable = inTable;
    }

    /** {@return whether there is nothing to see yet} */
    private boolean isEmpty() {
        return !begun && PlainText.isBlank(text.toString());
    }

    /** Adds text. */
    public void text(String more) {
        text.append(more);
    }

    /** Adds a bold label. */
    public void label(String words) {
        if (!isEmpty()) {
            throw new IllegalStateException("a label must come first in its line");
        }
        if (!PlainText.isBlank(words)) {
            text.setLength(0);
            out.own("**");
            out.message("label", () -> out.text(words));
            out.own("**");
            begun = true;
            space = true;
        }
    }

    /** Adds a link, or the text of what is none. */
    public void link(String title, String uri) {
        if (LinkDestination.ofLink(uri) == null) {
            String words = PlainText.line(title);
            String address = PlainText.line(uri);
            boolean both = !words.isEmpty() && !address.isEmpty();
            text.append(both ? words + " (" + address + ")" : words + address);
        } else {
            flush(LINK);
            out.link(title, uri);
            begun = true;
            endsWithBacktick = false;
        }
    }

    /** Adds a code span. */
    public void code(String code) {
        if (!PlainText.isBlank(code)) {
            flush(CODE);
            if (endsWithBacktick) {
                out.own(String.valueOf(Escaper.JOINER));
            }
            out.code(code, inTable);
            begun = true;
            endsWithBacktick = true;
        }
    }

    /** Ends the line. */
    public void end() {
        flush(NOTHING);
    }

    /** Writes the text that was held back, now that it is known what follows. */
    private void flush(char next) {
        String held = text.toString();
        String line = PlainText.line(held);
        text.setLength(0);
        space |= PlainText.beginsWithSpace(held);
        if (!line.isEmpty()) {
            writeSpace();
            space = PlainText.endsWithSpace(held);
            write(line, next);
        }
        if (next != NOTHING) {
            writeSpace();
        }
    }

    private void write(String line, char next) {
        // Right before a link it would make a picture of it.
        boolean exclamation = next == LINK && !space && line.endsWith("!");
        out.line(exclamation ? line.substring(0, line.length() - 1) : line);
        out.own(exclamation ? "\\!" : "");
        begun = true;
        endsWithBacktick = line.endsWith("`");
    }

    private void writeSpace() {
        if (space && begun) {
            out.own(" ");
            endsWithBacktick = false;
        }
        space = false;
    }
}
