package io.github.postmortem4j.markdown.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.util.Set;

/** A phase of the incident, in order: a column of the diagram. */
enum IncidentPhase {
    BEFORE,
    UNNOTICED,
    OUTAGE,
    RESPONSE,
    AFTER;

    /** {@return how the column is headed} */
    String words(Labels labels) {
        return labels.get("phase", this);
    }

    /** {@return the phase before the first entry of a timeline that has these kinds} */
    static IncidentPhase first(Set<EntryKind> kinds) {
        return kinds.contains(EntryKind.STARTED) ? BEFORE : started(kinds);
    }

    /** {@return the phase that an entry of a kind is in, when the one before it was in this phase} */
    IncidentPhase at(EntryKind kind, Set<EntryKind> kinds) {
        IncidentPhase next = switch (kind) {
            case STARTED -> started(kinds);
            case DETECTED -> RESPONSE;
            case RESOLVED -> AFTER;
            default -> this;
        };
        // Phases never go back: two columns of one name would draw each entry twice.
        return next.compareTo(this) > 0 ? next : this;
    }

    /** Nobody can tell when an outage was noticed that has no entry for it. */
    private static IncidentPhase started(Set<EntryKind> kinds) {
        return kinds.contains(EntryKind.DETECTED) ? UNNOTICED : OUTAGE;
    }
}
