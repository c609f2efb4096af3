package io.github.postmortem4j.quality.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The document in a file and its replacement, which has another length and other content. */
final class TwoDocuments {

    static final PostmortemJson JSON = PostmortemJson.create();
    static final Postmortem OLD =
            Postmortem.builder().title("old").addTag("a".repeat(9_000)).build();
    static final Postmortem NEW =
            Postmortem.builder().title("new").addTag("b".repeat(20_000)).build();

    private TwoDocuments() {}

    /** Writes the old document into a folder and returns its file. */
    static Path oldIn(Path folder) throws IOException {
        return Files.write(folder.resolve("report.json"), JSON.writeBytes(OLD));
    }

    /** Returns whether a file contains the new document. Fails if it contains neither of the two. */
    static boolean isNew(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        boolean isNew = java.util.Arrays.equals(content, JSON.writeBytes(NEW));
        if (!isNew) {
            assertThat(content).as("the old document, complete").isEqualTo(JSON.writeBytes(OLD));
        }
        return isNew;
    }

    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
