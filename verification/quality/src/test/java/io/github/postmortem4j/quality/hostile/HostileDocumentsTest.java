package io.github.postmortem4j.quality.hostile;

import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents: encodings and their marks, what stands around a document, and what is none at all. */
class HostileDocumentsTest {

    private static final Outcomes OUTCOMES = new Outcomes(PostmortemJson.create());

    static List<Path> documents() {
        return HostileFiles.in("documents");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadOrRefused(Path file) throws IOException {
        OUTCOMES.show(file.getFileName().toString(), Files.readAllBytes(file), HostileFiles.verdict(file));
    }

    @AfterAll
    static void record() {
        OUTCOMES.record("hostile-documents");
    }
}
