package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.internal.RelatedIncidents;
import io.github.postmortem4j.internal.property.ModelTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/** The object of a document. Reads the property of earlier versions that {@code relations} replaces. */
final class DocumentObjectCodec extends ObjectCodec {

    DocumentObjectCodec(ModelTable table, ModelCodecs codecs, TokenStreamFactory factory) {
        super(table, codecs, factory);
    }

    @Override
    void setExtensions(Object builder, Map<String, @Nullable Object> values) {
        if (values.containsKey(RelatedIncidents.NAME)) {
            Postmortem.Builder document = (Postmortem.Builder) builder;
            RelatedIncidents.addMissing(
                    values.remove(RelatedIncidents.NAME),
                    document.build().getRelations().stream().map(Relation::getIncident),
                    incident -> document.addRelation(relation -> relation.incident(incident)));
        }
        super.setExtensions(builder, values);
    }
}
