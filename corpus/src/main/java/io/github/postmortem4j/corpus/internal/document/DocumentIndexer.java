package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFacts.ActionCounts;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.similar.SimilaritySignal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Converts postmortems to documents of the index. Safe for use by many threads. */
public final class DocumentIndexer {

    /** Longer names are cut: engines limit the length of terms. */
    private static final int MAX_NAME_LENGTH = 500;

    private final PostmortemAnalyzer analyzer;
    private final List<SimilaritySignal> signals;

    /**
     * Creates an indexer.
     *
     * @param analyzer finds what the index is searched for
     * @param signals record features
     */
    public DocumentIndexer(PostmortemAnalyzer analyzer, List<SimilaritySignal> signals) {
        this.analyzer = analyzer;
        this.signals = List.copyOf(signals);
    }

    /**
     * Converts a postmortem.
     *
     * @param postmortem the postmortem
     * @param source the postmortem as JSON
     * @param key the key of the document
     * @param path the path of its file
     * @param hash the hash of its content
     * @return the document
     */
    public IndexedDocument convert(Postmortem postmortem, byte[] source, String key, String path, String hash) {
        AnalyzedPostmortem analyzed = analyzer.analyze(postmortem);
        Map<String, byte[]> features = new HashMap<>();
        for (SimilaritySignal signal : signals) {
            features.put(signal.getName(), signal.features(postmortem));
        }
        DocumentFacts facts = facts(analyzed, path);
        return new IndexedDocument(
                new StoredDocument(key, path, source, facts.services(), facts.mechanisms(), features),
                folder(path),
                cut(postmortem.getId()),
                hash,
                DocumentTerms.of(analyzed),
                facts);
    }

    /**
     * Returns the first folder of a path.
     *
     * @param path a path with {@code /} between names
     * @return the name of the folder; {@code ""} if the file is at the top
     */
    public static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : cut(path.substring(0, slash));
    }

    private static DocumentFacts facts(AnalyzedPostmortem analyzed, String path) {
        Postmortem postmortem = analyzed.postmortem();
        OffsetDateTime date = DocumentDate.of(postmortem, path);
        Recurrences recurrences = Recurrences.of(postmortem);
        return new DocumentFacts(
                date == null ? null : date.toEpochSecond(),
                cut(postmortem.getSeverity().strip()),
                analyzed.services().stream().map(DocumentIndexer::cut).toList(),
                List.copyOf(analyzed.mechanismCounts().keySet()),
                ResponseTimes.of(postmortem),
                isStillOpen(postmortem),
                actionCounts(postmortem),
                dues(postmortem),
                !recurrences.confirmed().isEmpty(),
                !recurrences.suspected().isEmpty());
    }

    /** A final report without an end lacks a fact; a draft without one is about an incident that may go on. */
    private static boolean isStillOpen(Postmortem postmortem) {
        return postmortem.getStatus() == Postmortem.Status.DRAFT
                && ResponseTimes.start(postmortem) != null
                && ResponseTimes.end(postmortem) == null;
    }

    private static ActionCounts actionCounts(Postmortem postmortem) {
        int done = 0;
        int dropped = 0;
        List<ActionItem> items = postmortem.getCorrectiveMeasures().getActionItems();
        for (ActionItem item : items) {
            done += item.getStatus() == ActionItem.Status.DONE ? 1 : 0;
            dropped += item.getStatus() == ActionItem.Status.WONT_DO ? 1 : 0;
        }
        return new ActionCounts(done, items.size() - done - dropped, dropped);
    }

    private static List<Long> dues(Postmortem postmortem) {
        List<Long> dues = new ArrayList<>();
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            boolean unfinished =
                    item.getStatus() == ActionItem.Status.OPEN || item.getStatus() == ActionItem.Status.IN_PROGRESS;
            if (unfinished && item.getDue() != null) {
                dues.add(item.getDue().toEpochDay());
            }
        }
        return dues;
    }

    private static String cut(String name) {
        return name.length() <= MAX_NAME_LENGTH ? name : name.substring(0, MAX_NAME_LENGTH);
    }
}
