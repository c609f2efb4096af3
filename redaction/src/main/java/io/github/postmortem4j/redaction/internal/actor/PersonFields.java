package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the names in the fields of a document that name people. */
final class PersonFields {

    private PersonFields() {}

    /** {@return the distinct values of all fields that name people} */
    static Set<String> in(Postmortem postmortem) {
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
}
