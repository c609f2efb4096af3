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
        /** A first or last name, which is replaced like a name, also with the ending of a plural or genitive. */
        PART,
        /** A login, which is replaced in handles and e-mail addresses. */
        LOGIN,
        /** A name that is also a common word, which is replaced where its capital letter shows that it is a name. */
        WORD,
        /** A name that is also a word that is often capitalized, which is never replaced, but reported. */
        DOUBTFUL_WORD,
        /** A text that is kept, including the names in it. */
        KEPT;

        /** {@return whether it is a name of a person, or a part of it} */
        public boolean isPerson() {
            return this != MASK && this != KEPT;
        }

        /** {@return whether it is also a common word} */
        boolean isWord() {
            return this == WORD || this == DOUBTFUL_WORD;
        }
    }
}
