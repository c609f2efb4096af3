package io.github.postmortem4j.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The property of earlier versions of the format that {@code relations} replaces: a list of ids or URIs.
 *
 * <p>It is a property of the same major version, so documents that have it stay valid. Mappers of both majors of Jackson
 * read it as an unknown property, of which relations are made.
 */
public final class RelatedIncidents {

    /** The name of the property. */
    public static final String NAME = "relatedIncidents";

    private RelatedIncidents() {}

    /**
     * Adds the incidents that a document does not have a relation to yet.
     *
     * @param value the value of the property
     * @param related the incidents that the document has a relation to
     * @param add adds a relation
     * @throws IllegalArgumentException if the value is not a list of strings
     */
    public static void addMissing(@Nullable Object value, Stream<String> related, Consumer<String> add) {
        if (value != null) {
            Set<String> present = related.collect(Collectors.toCollection(HashSet::new));
            incidents(value).stream().filter(present::add).forEach(add);
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
    public static void requireAbsent(Map<String, ?> extensions) {
        if (extensions.containsKey(NAME)) {
            throw new IllegalArgumentException('"' + NAME + "\" cannot be an extension: use relations");
        }
    }
}
