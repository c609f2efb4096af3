package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads the stored fields of a document. */
final class StoredDocumentVisitor extends StoredFieldVisitor {

    private String key = "";
    private String path = "";
    private byte[] source = {};
    private final List<String> services = new ArrayList<>();
    private final List<String> mechanisms = new ArrayList<>();
    private final Map<String, byte[]> features = new HashMap<>();

    @Override
    public Status needsField(FieldInfo field) {
        return Status.YES;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        if (field.name.equals(IndexField.KEY)) {
            key = value;
        } else if (field.name.equals(IndexField.PATH)) {
            path = value;
        } else if (field.name.equals(IndexField.SERVICE)) {
            services.add(value);
        } else if (field.name.equals(IndexField.MECHANISM)) {
            mechanisms.add(value);
        }
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
        if (field.name.equals(IndexField.SOURCE)) {
            source = value;
        } else if (field.name.startsWith(IndexField.FEATURE_PREFIX)) {
            features.put(field.name.substring(IndexField.FEATURE_PREFIX.length()), value);
        }
    }

    StoredDocument document() {
        return new StoredDocument(key, path, source, services, mechanisms, features);
    }
}
