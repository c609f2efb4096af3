package io.github.postmortem4j.corpus.lucene;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.internal.SearchEngineCorpus;
import io.github.postmortem4j.corpus.internal.lucene.LuceneEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Opens corpora whose index is a folder on this machine.
 *
 * <p>The folder contains every word of the documents. An update creates it, accessible to its owner only.
 */
public final class LuceneCorpus {

    private LuceneCorpus() {}

    /**
     * Opens a corpus with the default settings.
     *
     * @param index the folder of the index, which need not exist before the first update and contains nothing else
     * @return the corpus
     */
    public static Corpus open(Path index) {
        try {
            return open(index, CorpusSettings.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // The defaults name no files.
        }
    }

    /**
     * Opens a corpus.
     *
     * @param index the folder of the index, which need not exist before the first update and contains nothing else
     * @param settings what the corpus is made of
     * @return the corpus
     * @throws IOException if a dictionary that the settings name cannot be read
     * @throws IllegalArgumentException if a dictionary is not valid; the message names the file and the line
     */
    public static Corpus open(Path index, CorpusSettings settings) throws IOException {
        return SearchEngineCorpus.open(settings, format -> new LuceneEngine(index, format));
    }
}
