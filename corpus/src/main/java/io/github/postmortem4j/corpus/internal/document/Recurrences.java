package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The incidents that a postmortem names as earlier occurrences of itself.
 *
 * @param confirmed the ids or URIs of incidents of which a person confirmed that this one is a recurrence
 * @param suspected those that nobody confirmed
 */
public record Recurrences(Set<String> confirmed, Set<String> suspected) {

    /**
     * Reads the recurrences of a postmortem.
     *
     * @param postmortem the postmortem
     * @return its relations of kind {@code RECURRENCE_OF}; a relation is confirmed if it states by whom
     */
    public static Recurrences of(Postmortem postmortem) {
        Set<String> confirmed = new LinkedHashSet<>();
        Set<String> suspected = new LinkedHashSet<>();
        for (Relation relation : postmortem.getRelations()) {
            String incident = relation.getIncident();
            if (relation.getKind() == Relation.Kind.RECURRENCE_OF && !incident.isBlank()) {
                (relation.getConfirmedBy().isBlank() ? suspected : confirmed).add(incident);
            }
        }
        suspected.removeAll(confirmed);
        return new Recurrences(confirmed, suspected);
    }
}
