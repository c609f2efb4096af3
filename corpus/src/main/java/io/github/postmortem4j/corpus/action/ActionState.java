package io.github.postmortem4j.corpus.action;

/** The state of an action item, as seen on a given day. */
public enum ActionState {
    /** Not done, and not overdue. */
    OPEN,
    /** Not done, and due before the given day. */
    OVERDUE,
    /** Nobody will do it. */
    DROPPED,
    /** Done before a similar incident that it was meant to prevent. */
    DONE_BUT_REPEATED
}
