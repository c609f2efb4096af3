package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import org.jspecify.annotations.Nullable;

/**
 * What blocks stand in: the document, a quotation or an item of a list. It is opened, with its marker, by the first block
 * that is written in it; so one without any leaves nothing behind.
 */
final class Container {

    static final char BULLET = '-';
    static final char NUMBER = '.';

    private static final char NONE = 0;

    /** Where blank lines stand in a list: as the layouts have it, nowhere, or between all blocks and items. */
    enum Spacing {
        LAYOUT,
        TIGHT,
        LOOSE
    }

    private final @Nullable Container parent;
    private final char list;
    private final String marker;
    private final String prefix;
    private final Spacing spacing;

    private boolean open;
    private boolean empty = true;
    private char lastList = NONE;
    private boolean listEnded;
    private boolean alternate;

    private Container(@Nullable Container parent, char list, String marker, String prefix) {
        this(parent, list, marker, prefix, Spacing.LAYOUT);
    }

    private Container(@Nullable Container parent, char list, String marker, String prefix, Spacing spacing) {
        this.spacing = spacing;
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

    /** {@return an item of a list of rich text; of a bullet list, if its number says so} */
    Container item(int number, Spacing inner) {
        boolean bullet = number == RichBlock.Items.BULLETS;
        String digits = bullet ? "" : Integer.toString(number);
        String indent = " ".repeat(bullet ? 2 : digits.length() + 2);
        return new Container(this, bullet ? BULLET : NUMBER, digits, prefix + indent, inner);
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
    void separate(StringBuilder out) {
        open(out);
        separate(NONE, Spacing.LAYOUT, out);
    }

    private void open(StringBuilder out) {
        if (!open && parent != null) {
            open = true;
            parent.open(out);
            parent.separate(list, spacing, out);
            writeMarker(parent.alternate, out);
        }
    }

    private void writeMarker(boolean alternate, StringBuilder out) {
        switch (list) {
            case BULLET -> out.append(alternate ? "* " : "- ").append(marker);
            case NUMBER -> out.append(marker).append(alternate ? ") " : ". ");
            default -> out.append(marker);
        }
    }

    private void separate(char next, Spacing items, StringBuilder out) {
        boolean another = listEnded || next != lastList;
        if (!empty) {
            out.append('\n');
            if ((next == NONE || another) ? isLoose(next, items) : items == Spacing.LOOSE) {
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

    /** {@return whether a blank line stands before a block, or before a list} */
    private boolean isLoose(char next, Spacing items) {
        boolean firstList = next != NONE && lastList == NONE && parent != null;
        return switch (spacing) {
            case TIGHT -> false;
            case LOOSE -> true;
            case LAYOUT -> !firstList || items != Spacing.LAYOUT;
        };
    }
}
