package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Converts errors of Lucene to sentences for users.
 *
 * @param folder the folder of the index
 */
record IndexErrors(Path folder) {

    private static final String REBUILD = " Run an update to rebuild it from the documents.";

    /** Runs a reading operation. Any failure in it means that the index is damaged. */
    <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.run();
        } catch (CorpusException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw reading(e);
        }
    }

    CorpusException reading(Exception e) {
        if (e instanceof IndexNotFoundException) {
            return new CorpusException(
                    CorpusProblem.NOT_FOUND, "There is no index at " + folder + ". Run an update to create it.", e);
        }
        if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
            return outdated("version of the search engine", e);
        }
        return new CorpusException(
                CorpusProblem.DAMAGED, "The index at " + folder + " is damaged (" + firstLine(e) + ")." + REBUILD, e);
    }

    CorpusException outdated(String difference) {
        return outdated(difference, null);
    }

    private CorpusException outdated(String difference, @Nullable Exception e) {
        return new CorpusException(
                CorpusProblem.OUTDATED,
                "The index at " + folder + " was made with another " + difference + "." + REBUILD,
                e);
    }

    CorpusException otherView(String found, String wanted) {
        return new CorpusException(
                CorpusProblem.OTHER_VIEW,
                "The index at " + folder + " holds the view \"" + found + "\" of the postmortems, not \"" + wanted
                        + "\". Use another folder: views never share an index.",
                null);
    }

    CorpusException locked(Exception e) {
        return new CorpusException(
                CorpusProblem.LOCKED,
                "The index at " + folder + " is being updated by " + LockOwner.describe(folder)
                        + ". Try again when that update has finished.",
                e);
    }

    CorpusException notWritten(Exception e) {
        return new CorpusException(
                CorpusProblem.NOT_WRITTEN,
                "The index at " + folder + " could not be written (" + firstLine(e) + "). Its previous state is kept.",
                e);
    }

    private static String firstLine(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? Objects.requireNonNullElse(e.getCause(), e) : e;
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    /** Reads from an index. */
    @FunctionalInterface
    interface Reading<T extends @Nullable Object> {
        T run() throws IOException;
    }
}
