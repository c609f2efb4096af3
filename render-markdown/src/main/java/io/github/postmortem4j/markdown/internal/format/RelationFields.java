package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.Relation;

/** The properties of a relation behind its kind and incident. */
public final class RelationFields {

    /** Who confirmed the relation. */
    public static final Field<Relation, Relation.Builder> CONFIRMED_BY =
            Field.text("relation.confirmedBy", Relation::getConfirmedBy, Relation.Builder::confirmedBy);

    private RelationFields() {}

    /** {@return whether a label says the kind} RELATED says no more than the heading above the relations. */
    public static boolean hasLabel(Relation.Kind kind) {
        return kind != Relation.Kind.RELATED;
    }
}
