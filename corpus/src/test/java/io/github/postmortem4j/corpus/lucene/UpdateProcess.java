package io.github.postmortem4j.corpus.lucene;

import io.github.postmortem4j.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;

/** Updates an index in a process of its own, which may be killed. */
final class UpdateProcess {

    private UpdateProcess() {}

    /**
     * Updates an index once.
     *
     * @param arguments the folder of the index, and that of the documents
     */
    public static void main(String[] arguments) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(Path.of(arguments[0]))) {
            System.out.println("started");
            corpus.update(Path.of(arguments[1]));
        }
    }
}
