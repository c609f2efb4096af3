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
    /** The folder of the index contains other files, or is not accessible. */
    UNUSABLE_FOLDER,
    /** The index could not be written, for example because the disk is full; its previous state is kept. */
    NOT_WRITTEN
}
