package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The incidents that a postmortem names as earlier occurrences of itself.
 *
 * <p>This is the only class that knows how {@code relations} are represented.
 *
 * @param confirmed the ids or URIs of incidents of which a person confirmed that this one is a recurrence
 * @param suspected those that nobody confirmed
 */
public record Recurrences(Set<String> confirmed, Set<String> suspected) {

    private static final String RELATIONS = "relations";
    private static final String RECURRENCE_OF = "RECURRENCE_OF";

    /**
     * Reads the recurrences of a postmortem.
     *
     * @param postmortem the postmortem
     * @return its relations of kind {@code RECURRENCE_OF}; a relation is confirmed if it states by whom
     */
    public static Recurrences of(Postmortem postmortem) {
        Set<String> confirmed = new LinkedHashSet<>();
        Set<String> suspected = new LinkedHashSet<>();
        for (Map<?, ?> relation : relations(postmortem)) {
            String incident = text(relation, "incident");
            if (RECURRENCE_OF.equals(text(relation, "kind")) && !incident.isBlank()) {
                (text(relation, "confirmedBy").isBlank() ? suspected : confirmed).add(incident);
            }
        }
        suspected.removeAll(confirmed);
        return new Recurrences(confirmed, suspected);
    }

    private static List<Map<?, ?>> relations(Postmortem postmortem) {
        List<Map<?, ?>> relations = new ArrayList<>();
        if (postmortem.getExtensions().get(RELATIONS) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> relation) {
                    relations.add(relation);
                }
            }
        }
        return relations;
    }

    private static String text(Map<?, ?> relation, String name) {
        return relation.get(name) instanceof String text ? text : "";
    }
}
