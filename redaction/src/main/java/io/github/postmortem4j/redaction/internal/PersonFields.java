package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Collects the names in the fields of a document that name people. */
public final class PersonFields {

    /** Characters that separate names from each other, and a name from its address or team. */
    private static final String SEPARATORS = ",;/&|()<>[]\n";

    private PersonFields() {}

    /** {@return the distinct values of all fields that name people} */
    public static Set<String> in(Postmortem postmortem) {
        List<String> fields = new ArrayList<>(postmortem.getAuthors());
        fields.addAll(postmortem.getReviewers());
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            fields.add(entry.getBy());
            fields.addAll(entry.getEscalatedTo());
        }
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            fields.add(item.getOwner());
        }
        for (Relation relation : postmortem.getRelations()) {
            fields.add(relation.getConfirmedBy());
        }
        return new LinkedHashSet<>(fields);
    }

    /**
     * {@return the parts of a field that are names, such as "Ada Lovelace" in "Ada Lovelace (storage)"}
     *
     * <p>A single word is not a name, so that the place in "Engineering, London" is not mistaken for a person.
     */
    public static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(field, SEPARATORS);
        while (tokens.hasMoreTokens()) {
            String part = tokens.nextToken();
            if (TextNormalizer.words(part).contains(" ")) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
