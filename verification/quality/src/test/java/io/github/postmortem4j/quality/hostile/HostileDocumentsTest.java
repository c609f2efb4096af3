package io.github.postmortem4j.quality.hostile;

import io.github.postmortem4j.json.PostmortemJson;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents: encodings and byte order marks, text around a document, and files that are not JSON. */
class HostileDocumentsTest {

    private static final ReadOutcomes OUTCOMES = new ReadOutcomes(PostmortemJson.create());

    static List<HostileInput> documents() {
        return HostileInput.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadOrRejected(HostileInput document) {
        OUTCOMES.check(document);
    }

    @AfterAll
    static void record() {
        OUTCOMES.record("hostile-documents");
    }
}
