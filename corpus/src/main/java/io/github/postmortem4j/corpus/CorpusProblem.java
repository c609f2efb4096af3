package io.github.postmortem4j.corpus;

/** The kinds of problems with an index. */
public enum CorpusProblem {
    /** There is no index; an update creates it. */
    NOT_FOUND,
    /** The index was made with other settings or another version; an update rebuilds it. */
    OUTDATED,
    /** The index is damaged; an update rebuilds it. */
    DAMAGED,
    /** Another process is updating the index. */
    LOCKED,
    /** The index holds another view of the postmortems: internal and filtered documents never share an index. */
    OTHER_VIEW,
    /** The folder or the name of the index is used for something else, or the folder is not accessible. */
    UNUSABLE_LOCATION,
    /** The index could not be written, for example because the disk is full; its previous state is kept. */
    NOT_WRITTEN,
    /** The cluster that holds the index cannot be reached, is overloaded or lacks parts of the index. */
    UNREACHABLE,
    /** The cluster that holds the index rejects the credentials, or they lack a permission. */
    ACCESS_DENIED
}
