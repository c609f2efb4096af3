package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import org.jspecify.annotations.Nullable;

/**
 * A container of blocks: the document, a block quote or a list item. The first block in it writes its marker, so an
 * empty container is omitted.
 */
final class Container {

    private static final char NO_LIST = 0;
    private static final char BULLET = '-';
    private static final char NUMBER = '.';

    /** Where a container has blank lines: as the layouts do, nowhere, or between all blocks and items. */
    enum Spacing {
        LAYOUT,
        TIGHT,
        LOOSE
    }

    private final @Nullable Container parent;

    private final TargetSyntax target;

    /** The kind of list that this container is an item of. */
    private final char list;

    private final String marker;
    private final String prefix;
    private final Spacing spacing;

    private boolean open;
    private boolean empty = true;

    /** The kind of list that the last block in this container belongs to. */
    private char lastList = NO_LIST;

    private boolean listEnded;

    /** Whether items have the alternate marker, which separates their list from the one before. */
    private boolean alternate;

    private Container(
            @Nullable Container parent, TargetSyntax target, char list, String marker, String prefix, Spacing spacing) {
        this.parent = parent;
        this.target = target;
        this.list = list;
        this.marker = marker;
        this.prefix = prefix;
        this.spacing = spacing;
        this.open = parent == null;
    }

    static Container document(TargetSyntax target) {
        return new Container(null, target, NO_LIST, "", "", Spacing.LAYOUT);
    }

    Container quote() {
        return new Container(this, target, NO_LIST, "> ", prefix + "> ", Spacing.LAYOUT);
    }

    /** {@return an item of a bullet list, which may start with a check box} */
    Container bullet(String checkBox) {
        return bullet(checkBox, Spacing.LAYOUT);
    }

    private Container bullet(String checkBox, Spacing inner) {
        return new Container(this, target, BULLET, checkBox, prefix + " ".repeat(target.contentColumn(1)), inner);
    }

    /** {@return an item of a numbered list} */
    Container numbered(int number) {
        return numbered(number, Spacing.LAYOUT);
    }

    /** {@return an item of a list of rich text: of a bullet list if the number is {@link RichBlock.Items#BULLETS}} */
    Container richItem(int number, Spacing inner) {
        return number == RichBlock.Items.BULLETS ? bullet("", inner) : numbered(number, inner);
    }

    private Container numbered(int number, Spacing inner) {
        String digits = Integer.toString(number);
        String indent = " ".repeat(target.contentColumn(digits.length() + 1));
        return new Container(this, target, NUMBER, digits, prefix + indent, inner);
    }

    /** {@return whether the marker has been written} */
    boolean isOpen() {
        return open;
    }

    /** {@return whether there is no block in this container} */
    boolean isEmpty() {
        return empty;
    }

    /** {@return the start of each line in this container} */
    String prefix() {
        return prefix;
    }

    /** Ends a list: the next item starts another one. */
    void endList() {
        listEnded = true;
    }

    /** Writes what precedes a block in this container. */
    void separate(StringBuilder out) {
        open(out);
        separate(NO_LIST, Spacing.LAYOUT, out);
    }

    private void open(StringBuilder out) {
        if (!open && parent != null) {
            open = true;
            parent.open(out);
            parent.separate(list, spacing, out);
            writeMarker(parent.alternate, out);
        }
    }

    private void writeMarker(boolean alternateMarker, StringBuilder out) {
        switch (list) {
            case BULLET ->
                out.append(alternateMarker ? '*' : '-').append(gap(1)).append(marker);
            case NUMBER ->
                out.append(marker).append(alternateMarker ? ')' : '.').append(gap(marker.length() + 1));
            default -> out.append(marker);
        }
    }

    private String gap(int markerLength) {
        return " ".repeat(target.contentColumn(markerLength) - markerLength);
    }

    private void separate(char next, Spacing items, StringBuilder out) {
        boolean another = listEnded || next != lastList;
        if (!empty) {
            out.append('\n');
            if ((next == NO_LIST || another) ? isLoose(next, items) : items == Spacing.LOOSE) {
                out.append(prefix.stripTrailing()).append('\n');
            }
            out.append(prefix);
        }
        // Two lists in a row are one list in Markdown unless their markers differ.
        alternate = next == lastList && (another != alternate);
        listEnded = false;
        empty = false;
        lastList = next;
    }

    /** {@return whether a blank line precedes a block or a list} */
    private boolean isLoose(char next, Spacing items) {
        boolean firstList = next != NO_LIST && lastList == NO_LIST && parent != null;
        return switch (spacing) {
            case TIGHT -> false;
            case LOOSE -> true;
            case LAYOUT -> !firstList || items != Spacing.LAYOUT;
        };
    }
}
