package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/**
 * A line that is assembled from independent pieces: text, labels, links and code.
 *
 * <p>Pieces that are harmless alone may be syntax together, such as {@code 1} and {@code . x}, or {@code !} and a link.
 * That is why text stays pending until another kind of piece or the end of the line follows. Bold text stays open for the
 * same reason: beside punctuation, its marks count only if a gap or a word joiner is on their other side.
 */
public final class PendingLine {

    private static final char NOTHING = 0;
    private static final char LINK = '[';
    private static final char CODE = '`';
    private static final char STRONG = '*';
    private static final String JOINER = String.valueOf(Escaper.JOINER);

    private final InlineWriter out;
    private final boolean inTable;
    private final StringBuilder pending = new StringBuilder();

    /** Whether anything has been written. */
    private boolean started;

    /** Whether white space separates the pending text from what has been written. */
    private boolean space;

    private boolean endsWithBacktick;

    /** Whether white space or the start of the line precedes the next piece. */
    private boolean gap = true;

    /** The last character of bold text whose closing marks have not been written, or {@link #NOTHING}. */
    private int unclosed = NOTHING;

    /** Whether bold text was the last piece. */
    private boolean endsWithStrong;

    /**
     * Starts a line.
     *
     * @param out where to write
     * @param inTable whether the line is a cell of a table
     */
    PendingLine(InlineWriter out, boolean inTable) {
        this.out = out;
        this.inTable = inTable;
    }

    /** Adds text. */
    public void text(String more) {
        pending.append(more);
    }

    /** Adds a bold label. */
    public void label(String words) {
        if (started || !PlainText.isBlank(pending.toString())) {
            throw new IllegalStateException("a label must come first in its line");
        }
        if (!PlainText.isBlank(words)) {
            pending.setLength(0);
            out.raw("**");
            out.message("label", () -> out.text(words));
            out.raw("**");
            started = true;
            space = true;
        }
    }

    /** Adds bold text. */
    public void strong(String text) {
        String line = PlainText.line(text);
        pending.append(PlainText.startsWithSpace(text) ? " " : "");
        if (line.isEmpty()) {
            return;
        }
        flush(STRONG);
        out.raw(endsWithStrong && !gap ? JOINER : "");
        out.raw("**");
        String markdown = out.escaped(line);
        out.raw(gap || DelimiterFlanking.isWord(markdown.codePointAt(0)) ? "" : JOINER);
        out.raw(markdown);
        unclosed = markdown.codePointBefore(markdown.length());
        started = true;
        endsWithBacktick = false;
        space = PlainText.endsWithSpace(text);
    }

    /** Adds a link or, if the address is not fit for one, its title and address as text. */
    public void link(String title, String uri) {
        if (LinkDestination.ofLink(uri) == null) {
            textWithAddress(PlainText.line(title), PlainText.line(uri));
        } else {
            flush(LINK);
            out.link(title, uri);
            started = true;
            endsWithStrong = false;
            endsWithBacktick = false;
        }
    }

    /** The address is written on its own, because the brackets are not part of it. */
    private void textWithAddress(String words, String address) {
        boolean both = !words.isEmpty() && !address.isEmpty();
        pending.append(words).append(both ? " (" : "");
        if (!address.isEmpty()) {
            flush(CODE);
            // Behind other text, the address could be the end of a mail address.
            boolean mail = !both && !gap && address.charAt(0) == '@';
            out.raw(endsWithBacktick || mail ? JOINER : "");
            out.unlinked(address);
            started = true;
            endsWithStrong = false;
            endsWithBacktick = endsWithBacktick();
            pending.append(both ? ")" : "");
        }
    }

    /** Adds a code span. */
    public void code(String code) {
        if (!PlainText.isBlank(code)) {
            flush(CODE);
            if (endsWithBacktick) {
                out.raw(JOINER);
            }
            out.code(code, inTable);
            started = true;
            endsWithStrong = false;
            endsWithBacktick = true;
        }
    }

    /** Ends the line. */
    void end() {
        flush(NOTHING);
        closeStrong(true);
    }

    /** Writes the pending text, now that the next piece is known. */
    private void flush(char next) {
        String text = pending.toString();
        String line = PlainText.line(text);
        pending.setLength(0);
        space |= PlainText.startsWithSpace(text);
        if (!line.isEmpty()) {
            writeSpace();
            space = PlainText.endsWithSpace(text);
            write(line, next);
        }
        if (next != NOTHING) {
            writeSpace();
        }
    }

    private void write(String line, char next) {
        // An exclamation mark directly before a link would make it an image.
        boolean exclamation = next == LINK && !space && line.endsWith("!");
        out.line(exclamation ? line.substring(0, line.length() - 1) : line);
        out.raw(exclamation ? "\\!" : "");
        started = true;
        endsWithStrong = false;
        endsWithBacktick = endsWithBacktick();
    }

    private boolean endsWithBacktick() {
        return out.out.charAt(out.out.length() - 1) == '`';
    }

    private void writeSpace() {
        boolean written = space && started;
        closeStrong(written);
        if (written) {
            out.raw(" ");
            endsWithBacktick = false;
        }
        gap = written || !started;
        space = false;
    }

    private void closeStrong(boolean beforeGap) {
        if (unclosed != NOTHING) {
            out.raw(beforeGap || DelimiterFlanking.isWord(unclosed) ? "**" : JOINER + "**");
            unclosed = NOTHING;
            endsWithStrong = true;
        }
    }
}
