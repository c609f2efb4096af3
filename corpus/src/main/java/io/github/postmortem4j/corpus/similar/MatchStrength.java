package io.github.postmortem4j.corpus.similar;

/**
 * How strong the reasons for a match are. {@code docs/corpus.md} lists how often matches of each strength were right on
 * labeled incidents. None of them proves a recurrence: a person decides.
 */
public enum MatchStrength {
    /** A rare or clearly stated failure mechanism in common, in the same service or described with the same rare words. */
    STRONG,
    /** One of these. */
    SOME,
    /** Few words in common. */
    WEAK
}
