package io.github.postmortem4j.corpus.similar;

/**
 * How strong the reasons for a match are. {@code docs/corpus.md} lists how often matches of each strength were right on
 * labeled incidents. None of them proves a recurrence: a person decides.
 */
public enum MatchStrength {
    /** The same failure mechanism, in the same service or described with the same rare words. */
    STRONG,
    /** One of these, or many rare words. */
    SOME,
    /** Words only. */
    WEAK
}
