package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.json.PostmortemJson;

/** Reads what an index stores. Safe for use by many threads. */
public final class CorpusDocuments {

    private final PostmortemJson json;

    /**
     * Creates a reader.
     *
     * @param json reads what the index stores
     */
    public CorpusDocuments(PostmortemJson json) {
        this.json = json;
    }

    /**
     * Reads a document.
     *
     * @param stored the document
     * @return the postmortem
     */
    public Postmortem parse(StoredDocument stored) {
        return json.read(stored.source());
    }

    /**
     * Describes a document.
     *
     * @param stored the document
     * @param postmortem the result of {@link #parse}
     * @return the description
     */
    public CorpusDocument describe(StoredDocument stored, Postmortem postmortem) {
        return CorpusDocument.builder()
                .key(stored.key())
                .path(stored.path())
                .id(postmortem.getId())
                .title(postmortem.getTitle())
                .date(DocumentDate.of(postmortem, stored.path()))
                .severity(postmortem.getSeverity())
                .services(stored.services())
                .mechanisms(stored.mechanisms())
                .build();
    }
}
