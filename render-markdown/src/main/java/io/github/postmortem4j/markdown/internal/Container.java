package io.github.postmortem4j.markdown.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What blocks stand in: the document, a quotation or an item of a list. It is opened, with its marker, by the first block
 * that is written in it; so one without any leaves nothing behind.
 */
final class Container {

    static final char BULLET = '-';
    static final char NUMBER = '.';

    private static final char NONE = 0;

    private final @Nullable Container parent;
    private final char list;
    private final String marker;
    private final String prefix;

    private boolean open;
    private boolean empty = true;
    private char lastList = NONE;
    private boolean listEnded;
    private boolean alternate;

    private Container(@Nullable Container parent, char list, String marker, String prefix) {
        this.parent = parent;
        this.list = list;
        this.marker = marker;
        this.prefix = prefix;
        this.open = parent == null;
    }

    static Container document() {
        return new Container(null, NONE, "", "");
    }

    Container quote() {
        return new Container(this, NONE, "> ", prefix + "> ");
    }

    /** {@return an item of a bullet list, which may begin with a check box} */
    Container bullet(String checkBox) {
        return new Container(this, BULLET, checkBox, prefix + "  ");
    }

    /** {@return an item of a numbered list} */
    Container numbered(int number) {
        String digits = Integer.toString(number);
        return new Container(this, NUMBER, digits, prefix + " ".repeat(digits.length() + 2));
    }

    boolean isOpen() {
        return open;
    }

    boolean isEmpty() {
        return empty;
    }

    /** {@return what each line in this container begins with} */
    String prefix() {
        return prefix;
    }

    /** Ends a list: an item that comes next begins another one. */
    void endList() {
        listEnded = true;
    }

    /** Writes what stands before a block in this container. */
    void separate(Appendable out) throws IOException {
        open(out);
        separate(NONE, out);
    }

    private void open(Appendable out) throws IOException {
        if (!open && parent != null) {
            open = true;
            parent.open(out);
            parent.separate(list, out);
            out.append(marker(parent.alternate));
        }
    }

    private String marker(boolean alternate) {
        return switch (list) {
            case BULLET -> (alternate ? "* " : "- ") + marker;
            case NUMBER -> marker + (alternate ? ") " : ". ");
            default -> marker;
        };
    }

    private void separate(char next, Appendable out) throws IOException {
        boolean another = listEnded || next != lastList;
        if (!empty) {
            boolean first = lastList == NONE && parent != null;
            boolean tight = next != NONE && (first || !another);
            out.append('\n');
            if (!tight) {
                out.append(prefix.stripTrailing()).append('\n');
            }
            out.append(prefix);
        }
        // Markdown makes one list of two that follow each other, unless their markers differ.
        alternate = next == lastList && (another != alternate);
        listEnded = false;
        empty = false;
        lastList = next;
    }
}
