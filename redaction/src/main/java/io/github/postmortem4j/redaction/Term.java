package io.github.postmortem4j.redaction;

/**
 * Something to look for.
 *
 * @param text as it was given
 * @param kind what becomes of it
 * @param replacement what stands in its place
 */
record Term(String text, Kind kind, String replacement) {

    enum Kind {
        /** Hidden wherever it occurs, also within a word. */
        MASK,
        /** A person's name: replaced by a role where it is a whole word. */
        NAME,
        /** Left as it is, with the names in it. */
        KEPT
    }
}
