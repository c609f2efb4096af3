package io.github.postmortem4j.corpus.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** The values of a field of text in a segment. The same few values are decoded once, not once per document. */
final class TextValues {

    private static final int MAX_CACHED = 100_000;

    private final SortedSetDocValues values;
    private final @Nullable String[] decoded;

    TextValues(LeafReader reader, String field) throws IOException {
        this.values = DocValues.getSortedSet(reader, field);
        this.decoded = new @Nullable String[(int) Math.min(values.getValueCount(), MAX_CACHED)];
    }

    /** Returns the values of a document. Documents are asked for in ascending order. */
    List<String> of(int document) throws IOException {
        if (!values.advanceExact(document)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(values.docValueCount());
        for (int i = 0; i < values.docValueCount(); i++) {
            texts.add(text(values.nextOrd()));
        }
        return texts;
    }

    private String text(long ordinal) throws IOException {
        if (ordinal >= decoded.length) {
            return values.lookupOrd(ordinal).utf8ToString();
        }
        int index = (int) ordinal;
        String known = decoded[index];
        if (known == null) {
            known = values.lookupOrd(ordinal).utf8ToString();
            decoded[index] = known;
        }
        return known;
    }
}
