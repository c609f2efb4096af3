package io.github.postmortem4j.corpus.update;

/** Receives the progress of an update, on the thread that runs it. */
@FunctionalInterface
public interface UpdateProgress {

    /**
     * Receives progress, once per file and once per thousand documents of a file that has many.
     *
     * @param filesDone the number of files that have been processed
     * @param files the number of files
     * @param documents the number of documents that have been processed
     */
    void report(int filesDone, int files, long documents);
}
