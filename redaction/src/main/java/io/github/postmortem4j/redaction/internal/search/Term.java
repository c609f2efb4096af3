package io.github.postmortem4j.redaction.internal.search;

/**
 * A term to search for.
 *
 * @param text the term as it was specified
 * @param kind how matches are handled
 * @param replacement the text that replaces a match
 */
public record Term(String text, Kind kind, String replacement) {

    /** How matches of a term are handled. */
    public enum Kind {
        /** A masked term, which is replaced everywhere, even within a word. */
        MASK,
        /** The name of a person, which is replaced by a role where it is a whole word. */
        NAME,
        /** A text that is kept, including the names in it. */
        KEPT
    }
}
