package io.github.postmortem4j.corpus.similar;

/** What two incidents have in common. */
public enum ReasonKind {
    /** The failure mechanism. */
    MECHANISM,
    /** An affected service. */
    SERVICE,
    /** The trigger. */
    TRIGGER,
    /** A contributing factor. */
    FACTOR,
    /** A safeguard that failed, such as an alert that was missing. */
    SAFEGUARD,
    /** Rare words. */
    WORDS
}
