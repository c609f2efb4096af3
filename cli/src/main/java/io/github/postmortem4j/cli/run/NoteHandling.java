package io.github.postmortem4j.cli.run;

/** What a conversion does with the notes of the Markdown reader. */
public enum NoteHandling {
    /** Prints each note. */
    LIST,
    /** Prints what was understood, and the notes grouped by their messages. */
    SUMMARIZE,
    /** Prints the same, and does not convert documents with notes. */
    REJECT
}
