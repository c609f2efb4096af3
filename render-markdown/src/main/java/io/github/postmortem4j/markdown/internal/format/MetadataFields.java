package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.Postmortem;
import java.util.List;

/** The properties of a document that the line below its title can show. */
public final class MetadataFields {

    /** The status, unless it is {@code PUBLISHED}: a page is taken for published unless it says otherwise. */
    public static final Field<Postmortem, Postmortem.Builder> STATUS = Field.constant(
            "",
            "status",
            Postmortem.Status.class,
            document -> document.getStatus() == Postmortem.Status.PUBLISHED ? null : document.getStatus(),
            Postmortem.Builder::status);

    /** The severity. */
    public static final Field<Postmortem, Postmortem.Builder> SEVERITY =
            Field.text("document.severity", Postmortem::getSeverity, Postmortem.Builder::severity);

    /** The authors. */
    public static final Field<Postmortem, Postmortem.Builder> AUTHORS =
            Field.texts("document.authors", Postmortem::getAuthors, Postmortem.Builder::authors);

    /** The reviewers. */
    public static final Field<Postmortem, Postmortem.Builder> REVIEWERS =
            Field.texts("document.reviewers", Postmortem::getReviewers, Postmortem.Builder::reviewers);

    /** The tags. */
    public static final Field<Postmortem, Postmortem.Builder> TAGS =
            Field.texts("document.tags", Postmortem::getTags, Postmortem.Builder::tags);

    /** The id. */
    public static final Field<Postmortem, Postmortem.Builder> ID =
            Field.text("document.id", Postmortem::getId, Postmortem.Builder::id);

    private static final List<Field<Postmortem, Postmortem.Builder>> ALL =
            List.of(STATUS, SEVERITY, AUTHORS, REVIEWERS, TAGS, ID);

    private MetadataFields() {}

    /** {@return all fields, in order} */
    public static List<Field<Postmortem, Postmortem.Builder>> all() {
        return ALL;
    }
}
