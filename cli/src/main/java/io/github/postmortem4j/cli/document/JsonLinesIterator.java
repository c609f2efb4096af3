package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.JsonLine;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the lines of files of newline-delimited JSON, with one line in memory at a time. For a file that cannot
 * be read, or not to its end, the iterator returns a source with the reason.
 */
public final class JsonLinesIterator implements Iterator<DocumentSource>, AutoCloseable {

    private final Iterator<DocumentSource> files;
    private final PostmortemJson json;
    private @Nullable DocumentSource file;
    private @Nullable Stream<JsonLine> stream;
    private @Nullable Iterator<JsonLine> lines;
    private @Nullable DocumentSource next;

    JsonLinesIterator(Iterator<DocumentSource> files, PostmortemJson json) {
        this.files = files;
        this.json = json;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || files.hasNext())) {
            if (lines == null) {
                open(files.next());
            } else {
                advance(lines);
            }
        }
        return next != null;
    }

    @Override
    public DocumentSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DocumentSource result = Objects.requireNonNull(next);
        next = null;
        return result;
    }

    private void open(DocumentSource opened) {
        file = opened;
        if (opened.unusable() != null) {
            next = opened;
            return;
        }
        try {
            stream = opened.file() == null ? json.stream(System.in) : lines(opened.file());
            lines = stream.iterator();
        } catch (IOException e) {
            next = opened.withError(UnusableInputException.of(opened.name(), e));
        }
    }

    /** Leaves the name of the file to the caller, which knows the one that the user wrote. */
    private Stream<JsonLine> lines(Path opened) throws IOException {
        InputStream content = Files.newInputStream(opened);
        return json.stream(content).onClose(() -> close(content));
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance(Iterator<JsonLine> from) {
        DocumentSource current = Objects.requireNonNull(file);
        try {
            if (from.hasNext()) {
                next = current.withLine(from.next());
            } else {
                close();
            }
        } catch (UncheckedIOException e) {
            next = current.withError(UnusableInputException.of(current.name(), Objects.requireNonNull(e.getCause())));
            close();
        }
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
        stream = null;
        lines = null;
    }
}
