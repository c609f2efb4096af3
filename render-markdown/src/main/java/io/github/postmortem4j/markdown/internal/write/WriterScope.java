package io.github.postmortem4j.markdown.internal.write;

/** Where a call to the writer comes, and what has room there. */
public enum WriterScope {
    SECTION("here only headings and blocks can stand; begin a paragraph for text"),
    QUOTATION("in a quotation only text and blocks can stand, no heading and no table"),
    LIST("in a list only items can stand"),
    TASK_LIST("in a list of tasks only tasks can stand"),
    ITEM("in an item only text and blocks can stand, no heading and no table"),
    PARAGRAPH("in a paragraph only text, labels, links, code and times can stand"),
    TABLE("in a table only rows can stand"),
    CELL("in a cell only text, labels, links, code and times can stand"),
    ENDED("the section has ended, and its writer with it");

    private final String rule;

    WriterScope(String rule) {
        this.rule = rule;
    }

    boolean hasBlocks() {
        return this == SECTION || this == QUOTATION || this == ITEM;
    }

    /** {@return whether text begins a line of its own here} */
    boolean beginsLines() {
        return this == QUOTATION || this == ITEM;
    }

    boolean hasText() {
        return this == PARAGRAPH || this == CELL || beginsLines();
    }

    /** Refuses a call for which there is no room here. */
    void check(boolean room) {
        if (!room) {
            throw new IllegalStateException(rule);
        }
    }
}
