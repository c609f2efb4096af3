package io.github.postmortem4j.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.corpus.update.UpdateProgress;
import io.github.postmortem4j.corpus.update.UpdateReport;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A corpus of postmortems: what happened before, and what became of its action items.
 *
 * <pre>{@code
 * try (Corpus corpus = LuceneCorpus.open(Path.of(".postmortem"))) {
 *     corpus.update(Path.of("incidents"));
 *     for (SimilarIncident match : corpus.similar(draft).getMatches()) {
 *         System.out.println(match.getDocument().getTitle());
 *     }
 * }
 * }</pre>
 *
 * <p>A corpus is an index over the documents of a folder. It is derived from them, and never the only copy of anything:
 * an index that is damaged, or that was made with other settings, is rebuilt by the next update. One process updates an
 * index at a time, any number of processes read it meanwhile, and each read sees the last complete update.
 *
 * <p>Problems with the index are reported as {@link CorpusException}. No argument may be {@code null}. A corpus is safe
 * for use by many threads. Applications may implement it for their tests; a minor version may add abstract methods.
 */
public interface Corpus extends AutoCloseable {

    /**
     * Updates the corpus from a folder: documents that are new or have changed are indexed, those that are gone are
     * removed. Hidden files and folders are skipped, and links are not followed. A document that cannot be read is
     * rejected, and the update goes on.
     *
     * @param folder the folder that contains all documents of the corpus
     * @return what changed
     * @throws IOException if the folder cannot be read
     * @throws CorpusException if another process is updating the index, or it cannot be written; then nothing changes
     */
    default UpdateReport update(Path folder) throws IOException {
        return update(folder, (filesDone, files, documents) -> {});
    }

    /**
     * Updates the corpus from a folder, and reports progress.
     *
     * @param folder the folder that contains all documents of the corpus
     * @param progress receives progress
     * @return what changed
     * @throws IOException if the folder cannot be read
     * @throws CorpusException if another process is updating the index, or it cannot be written; then nothing changes
     * @see #update(Path)
     */
    UpdateReport update(Path folder, UpdateProgress progress) throws IOException;

    /**
     * Finds earlier incidents like a draft, with the default options.
     *
     * @param draft the draft, which need not be in the corpus
     * @return the similar incidents
     * @throws CorpusException if there is no index, or it cannot be used
     */
    default SimilarIncidents similar(Postmortem draft) {
        return similar(draft, SimilarOptions.defaults());
    }

    /**
     * Finds earlier incidents like a draft.
     *
     * @param draft the draft, which need not be in the corpus
     * @param options how to look for them
     * @return the similar incidents
     * @throws CorpusException if there is no index, or it cannot be used
     */
    SimilarIncidents similar(Postmortem draft, SimilarOptions options);

    /**
     * Lists the action items that are not done, with the default options.
     *
     * @return the action items
     * @throws CorpusException if there is no index, or it cannot be used
     */
    default ActionReport actions() {
        return actions(ActionOptions.defaults());
    }

    /**
     * Lists action items that are not done.
     *
     * @param options which ones
     * @return the action items
     * @throws CorpusException if there is no index, or it cannot be used
     */
    ActionReport actions(ActionOptions options);

    /**
     * Computes statistics.
     *
     * @param options over which postmortems, and by which property
     * @return the statistics
     * @throws CorpusException if there is no index, or it cannot be used
     */
    CorpusStatistics statistics(StatisticsOptions options);

    /**
     * Searches for words.
     *
     * @param options the words, and which postmortems to include
     * @return the postmortems that contain all of the words
     * @throws CorpusException if there is no index, or it cannot be used
     */
    SearchResult search(SearchOptions options);

    /**
     * Returns the number of postmortems.
     *
     * @return the number
     * @throws CorpusException if there is no index, or it cannot be used
     */
    long size();

    /** Releases the index. */
    @Override
    void close();
}
