package io.github.postmortem4j.corpus.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.internal.action.ActionLister;
import io.github.postmortem4j.corpus.internal.document.CorpusDocuments;
import io.github.postmortem4j.corpus.internal.document.DocumentIndexer;
import io.github.postmortem4j.corpus.internal.document.PostmortemAnalyzer;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import io.github.postmortem4j.corpus.internal.engine.SearchEngine;
import io.github.postmortem4j.corpus.internal.engine.SettingsFingerprint;
import io.github.postmortem4j.corpus.internal.engine.SnapshotGoneException;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.internal.search.WordSearch;
import io.github.postmortem4j.corpus.internal.similar.RankingWeights;
import io.github.postmortem4j.corpus.internal.similar.SimilarFinder;
import io.github.postmortem4j.corpus.internal.statistics.StatisticsCollector;
import io.github.postmortem4j.corpus.internal.update.FolderUpdate;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.corpus.update.UpdateProgress;
import io.github.postmortem4j.corpus.update.UpdateReport;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** A corpus over a search engine. */
public final class SearchEngineCorpus implements Corpus {

    private static final int MAX_ATTEMPTS = 5;

    private final CorpusSettings settings;
    private final SearchEngine engine;
    private final PostmortemJson json = PostmortemJson.create();
    private final DocumentIndexer indexer;
    private final SimilarFinder similar;
    private final ActionLister actions;
    private final WordSearch search;

    /**
     * Creates a corpus.
     *
     * @param settings the settings
     * @param dictionary the failure mechanisms that the settings name
     * @param engine the engine that holds the index; it is closed with the corpus
     */
    public SearchEngineCorpus(CorpusSettings settings, MechanismDictionary dictionary, SearchEngine engine) {
        this(settings, dictionary, engine, RankingWeights.DEFAULT);
    }

    /**
     * Creates a corpus with other weights, to measure them.
     *
     * @param settings the settings
     * @param dictionary the failure mechanisms that the settings name
     * @param engine the engine that holds the index; it is closed with the corpus
     * @param weights the numbers of the ranking
     */
    public SearchEngineCorpus(
            CorpusSettings settings, MechanismDictionary dictionary, SearchEngine engine, RankingWeights weights) {
        this.settings = settings;
        this.engine = engine;
        PostmortemAnalyzer analyzer = new PostmortemAnalyzer(dictionary, settings.getServices());
        this.indexer = new DocumentIndexer(analyzer, settings.getSignals());
        CorpusDocuments documents = new CorpusDocuments(json);
        this.similar = new SimilarFinder(analyzer, documents, settings.getSignals(), weights);
        this.actions = new ActionLister(documents);
        this.search = new WordSearch(documents);
    }

    /**
     * Opens a corpus.
     *
     * @param settings the settings
     * @param engine creates the engine that holds the index
     * @return the corpus
     * @throws IOException if a dictionary that the settings name cannot be read
     */
    public static Corpus open(CorpusSettings settings, Function<IndexSettings, SearchEngine> engine)
            throws IOException {
        MechanismDictionary dictionary = MechanismDictionary.builtInWith(settings.getDictionaries());
        return new SearchEngineCorpus(settings, dictionary, engine.apply(SettingsFingerprint.of(settings, dictionary)));
    }

    @Override
    public UpdateReport update(Path folder, UpdateProgress progress) throws IOException {
        Objects.requireNonNull(progress, "progress");
        return new FolderUpdate(settings, json, indexer, folder, progress).run(engine);
    }

    @Override
    public SimilarIncidents similar(Postmortem draft, SimilarOptions options) {
        Objects.requireNonNull(draft, "draft");
        return read(snapshot -> similar.find(draft, options, snapshot));
    }

    @Override
    public ActionReport actions(ActionOptions options) {
        return read(snapshot -> actions.list(options, snapshot));
    }

    @Override
    public CorpusStatistics statistics(StatisticsOptions options) {
        return read(snapshot -> StatisticsCollector.collect(options, snapshot));
    }

    @Override
    public SearchResult search(SearchOptions options) {
        return read(snapshot -> search.search(options, snapshot));
    }

    @Override
    public long size() {
        return read(snapshot -> snapshot.size());
    }

    /** Reads from the last state. An update may replace it meanwhile, even more than once. */
    private <T> T read(Function<EngineSnapshot, T> reading) {
        for (int attempt = 1; ; attempt++) {
            try (EngineSnapshot snapshot = engine.snapshot()) {
                return reading.apply(snapshot);
            } catch (SnapshotGoneException e) {
                if (attempt == MAX_ATTEMPTS) {
                    throw new CorpusException(
                            CorpusProblem.UNREACHABLE,
                            "The index was replaced by updates " + MAX_ATTEMPTS
                                    + " times while it was read. Try again.",
                            e);
                }
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
