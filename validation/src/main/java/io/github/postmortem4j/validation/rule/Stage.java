package io.github.postmortem4j.validation.rule;

/**
 * The stage that a document should have reached, which determines the rules that apply. Stages are a ladder: each
 * includes all rules of the stages before it, so a document with errors at one stage also has them at the next.
 */
public enum Stage {
    /** A valid draft: only the rules that always apply. */
    DRAFT,
    /** All content that the spec requires is present. */
    COMPLETE,
    /** Also concise and engaging, with the advice beyond the spec. */
    PUBLISHABLE
}
