package io.github.postmortem4j.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A folder of postmortems for tests, and the folder of their index. */
public final class CorpusFolder {

    private static final PostmortemJson JSON = PostmortemJson.create();

    private final Path documents;
    private final Path index;

    /** Creates the folder of the documents below another folder. */
    public CorpusFolder(Path root) {
        try {
            this.documents = Files.createDirectory(root.resolve("incidents"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.index = root.resolve("index");
    }

    public Path documents() {
        return documents;
    }

    public Path index() {
        return index;
    }

    /** Writes a document to a file. */
    public CorpusFolder write(String path, Postmortem postmortem) {
        return writeText(path, JSON.write(postmortem));
    }

    /** Writes documents to a file, one per line. */
    public CorpusFolder writeLines(String path, Postmortem... postmortems) {
        return writeText(path, Arrays.stream(postmortems).map(JSON::write).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Writes any text to a file. */
    public CorpusFolder writeText(String path, String text) {
        try {
            Path file = documents.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    public CorpusFolder delete(String path) {
        try {
            Files.delete(documents.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
