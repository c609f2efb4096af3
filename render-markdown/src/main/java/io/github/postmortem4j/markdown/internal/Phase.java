package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.EntryKind;

/** A phase of the incident: a column of the diagram. */
enum Phase {
    BEFORE("Before the outage"),
    OUTAGE("Outage"),
    AFTER("After");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** {@return how the column is headed} */
    String words() {
        return words;
    }

    /** {@return the phase that an entry of a kind is in, when the one before it was in this phase} */
    Phase after(EntryKind kind) {
        return switch (kind) {
            // Phases never go back: two columns of one name would draw each entry twice.
            case STARTED -> this == BEFORE ? OUTAGE : this;
            case RESOLVED -> AFTER;
            default -> this;
        };
    }
}
