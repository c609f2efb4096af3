package io.github.postmortem4j.validation.rule;

/**
 * The stage that a document should have reached, which determines the rules that apply. Every stage includes {@link
 * #DRAFT}.
 */
public enum Stage {
    /** A valid draft: only the rules that always apply. */
    DRAFT,
    /** All content that the spec requires is present. */
    COMPLETE,
    /** Brief and to the point. */
    CONCISE,
    /** Makes people want to read it. */
    ENGAGING,
    /** All other stages, and the advice beyond the spec. */
    PUBLISHABLE
}
