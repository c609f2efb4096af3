package io.github.postmortem4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The property of earlier versions of the format that {@code relations} replaces: a list of ids or URIs.
 *
 * <p>It is a property of the same major version, so documents that have it stay valid. Mappers of both majors of Jackson
 * read it as an unknown property, of which this class makes relations.
 */
final class RelatedIncidents {

    private static final String NAME = "relatedIncidents";

    private RelatedIncidents() {}

    /** Replaces the property by relations, except to incidents that the document already has a relation to. */
    static void moveToRelations(Postmortem read, Postmortem.Builder builder) {
        Object value = read.getExtensions().get(NAME);
        if (!builder.removeExtension(NAME) || value == null) {
            return;
        }
        Set<String> present = new HashSet<>();
        read.getRelations().forEach(relation -> present.add(relation.getIncident()));
        for (String incident : incidents(value)) {
            if (present.add(incident)) {
                builder.addRelation(relation -> relation.incident(incident));
            }
        }
    }

    private static List<String> incidents(Object value) {
        List<String> incidents = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (@Nullable Object element : list) {
                if (element instanceof String incident) {
                    incidents.add(incident);
                }
            }
            if (incidents.size() == list.size()) {
                return incidents;
            }
        }
        throw new IllegalArgumentException(NAME + " must be an array of strings");
    }

    /** Rejects the property, which would become relations when the document is read again. */
    static void requireAbsent(Postmortem postmortem) {
        if (postmortem.getExtensions().containsKey(NAME)) {
            throw new IllegalArgumentException('"' + NAME + "\" cannot be an extension: use relations");
        }
    }
}
