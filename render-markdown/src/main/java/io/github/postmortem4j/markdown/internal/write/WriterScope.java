package io.github.postmortem4j.markdown.internal.write;

/** Where in its section a custom section is writing, which determines the calls that are allowed. */
enum WriterScope {
    SECTION("only headings and blocks are allowed here; put text in a paragraph"),
    QUOTE("only text and blocks other than headings and tables are allowed in a quotation"),
    LIST("only items are allowed in a list"),
    TASK_LIST("only tasks are allowed in a task list"),
    ITEM("only text and blocks other than headings and tables are allowed in an item"),
    PARAGRAPH("only text, labels, links, code and times are allowed in a paragraph"),
    TABLE("only rows are allowed in a table"),
    CELL("only text, labels, links, code and times are allowed in a table cell"),
    ENDED("the section has ended; its writer cannot be used any more");

    private final String rule;

    WriterScope(String rule) {
        this.rule = rule;
    }

    boolean allowsBlocks() {
        return this == SECTION || this == QUOTE || this == ITEM;
    }

    boolean allowsInlines() {
        return this == PARAGRAPH || this == CELL || this == QUOTE || this == ITEM;
    }

    /** Throws an exception that states the rule of this scope unless the call is allowed. */
    void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException(rule);
        }
    }
}
