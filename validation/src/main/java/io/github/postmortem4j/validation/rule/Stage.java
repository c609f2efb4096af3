package io.github.postmortem4j.validation.rule;

/**
 * How far a document is meant to be, and so which rules it is held to. Every stage includes {@link #DRAFT}.
 */
public enum Stage {
    /** A draft that is not wrong: only what is always true is asked for. */
    DRAFT,
    /** Everything that the spec asks for is there. */
    COMPLETE,
    /** Brief and straight to the point. */
    CONCISE,
    /** Made to be read. */
    ENGAGING,
    /** All of the others, and the advice beyond the spec. */
    PUBLISHABLE
}
