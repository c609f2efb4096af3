package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.markdown.internal.format.RelationFields;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes links and related incidents. The caller writes the headings. */
public final class ReferencesWriter {

    private final Postmortem postmortem;
    private final BlockWriter out;

    /** Creates a writer. */
    public ReferencesWriter(SectionContext context, BlockWriter out) {
        this.postmortem = context.postmortem();
        this.out = out;
    }

    /** Writes the links. */
    public void links() {
        for (Link link : postmortem.getLinks()) {
            link(link.getTitle(), link.getUri());
        }
    }

    /** Writes the relations to other incidents, each with its kind, unless that says no more than the heading. */
    public void relations() {
        for (Relation relation : postmortem.getRelations()) {
            if (!PlainText.isBlank(relation.getIncident())) {
                out.bulletLine(() -> relation(relation));
            }
        }
    }

    private void relation(Relation relation) {
        if (RelationFields.hasLabel(relation.getKind())) {
            out.label(out.labels().get("relation", relation.getKind()));
        }
        out.link("", relation.getIncident());
        MetadataLine line = new MetadataLine(" ", out);
        line.add(RelationFields.CONFIRMED_BY, relation);
        line.end();
    }

    private void link(String title, String uri) {
        if (!PlainText.isBlank(title) || !PlainText.isBlank(uri)) {
            out.bulletLine(() -> out.link(title, uri));
        }
    }
}
