package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which file is made of which document. All of it is settled before the first is written, so that no document is lost. */
public final class OutputTargets {

    private final Map<DocumentSource, Path> files = new LinkedHashMap<>();

    private final boolean makesFolders;

    private OutputTargets(boolean makesFolders) {
        this.makesFolders = makesFolders;
    }

    public static OutputTargets single(DocumentSource source, Path file) {
        OutputTargets single = new OutputTargets(false);
        single.files.put(source, file);
        return single.checked();
    }

    /**
     * Gives each document the place in a folder that it has below the folder that was named.
     *
     * @param extension what the names end in instead of what tells their form
     */
    public static OutputTargets inFolder(List<DocumentSource> sources, Path folder, String extension) {
        OutputTargets inFolder = new OutputTargets(true);
        Map<Path, DocumentSource> taken = new HashMap<>();
        for (DocumentSource source : sources) {
            if (source.isStandardInput()) {
                throw refused("standard input has no name for a file in " + folder + ": give it alone");
            }
            Path file = folder.resolve(renamed(source.placeInFolder(), extension));
            DocumentSource other = taken.put(file, source);
            if (other != null) {
                throw refused(file + ": would be made of both " + other.name() + " and " + source.name());
            }
            inFolder.files.put(source, file);
        }
        return inFolder.checked();
    }

    /** Writes what was made of a document, replacing what is there in one step. */
    public void write(DocumentSource source, String text) {
        Path file = Objects.requireNonNull(files.get(source), "a file for each document");
        if (makesFolders) {
            makeFolder(file.toAbsolutePath().getParent());
        }
        OutputFile.write(file, text);
    }

    private static void makeFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UnusableInputException.of(e);
        }
    }

    private static Path renamed(Path place, String extension) {
        return place.resolveSibling(InputFormat.withoutEnding(place) + extension);
    }

    private OutputTargets checked() {
        Set<Path> documents = new HashSet<>();
        for (DocumentSource source : files.keySet()) {
            Path real = source.file() == null ? null : realPath(source.file());
            if (real != null) {
                documents.add(real);
            }
        }
        for (Path file : files.values()) {
            Path real = realPath(file);
            if (real != null && documents.contains(real)) {
                throw refused(file + ": is the postmortem itself, and would be lost");
            }
        }
        return this;
    }

    private static @Nullable Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // What is not there cannot be lost; what cannot be read will be told of when it is.
            return null;
        }
    }

    private static UnusableInputException refused(String sentence) {
        return new UnusableInputException(sentence, null);
    }
}
