package io.github.postmortem4j.markdown.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.util.Set;

/** A phase of the incident, in chronological order. Each phase is a column of the diagram. */
enum IncidentPhase {
    BEFORE("#57534c", "#b3aca1"),
    UNDETECTED("#9b2c1f", "#ff9d8f"),
    OUTAGE("#9b2c1f", "#ff9d8f"),
    RESPONSE("#855000", "#f0bd5b"),
    AFTER("#1f6340", "#7fd3a3");

    private final String box;
    private final String edge;

    IncidentPhase(String box, String edge) {
        this.box = box;
        this.edge = edge;
    }

    /** {@return the color of its boxes, on which white text is readable even after Mermaid has brightened it} */
    String box() {
        return box;
    }

    /** {@return the color of the lower edge of its boxes, which separates them from a dark page} */
    String edge() {
        return edge;
    }

    /** {@return the heading of the column} */
    String heading(Labels labels) {
        return labels.get("phase", this);
    }

    /** {@return the phase before the first entry of a timeline with these kinds of entries} */
    static IncidentPhase first(Set<EntryKind> kinds) {
        return kinds.contains(EntryKind.STARTED) ? BEFORE : started(kinds);
    }

    /** {@return the phase of an entry that follows this phase, in a timeline with these kinds of entries} */
    IncidentPhase at(EntryKind kind, Set<EntryKind> kinds) {
        IncidentPhase next = switch (kind) {
            case STARTED -> started(kinds);
            case DETECTED -> RESPONSE;
            case RESOLVED -> AFTER;
            default -> this;
        };
        // Phases never go back: Mermaid would draw each entry in both columns of the same name.
        return next.compareTo(this) > 0 ? next : this;
    }

    /** Without an entry for the detection it is unknown how long the outage went undetected. */
    private static IncidentPhase started(Set<EntryKind> kinds) {
        return kinds.contains(EntryKind.DETECTED) ? UNDETECTED : OUTAGE;
    }
}
