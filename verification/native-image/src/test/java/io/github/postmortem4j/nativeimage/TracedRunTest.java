package io.github.postmortem4j.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a run of everything reaches by name and by reflection, held against the metadata. */
class TracedRunTest {

    private static List<Access> trace;
    private static ReachabilityMetadata metadata;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        trace = new TracedRun(folder).accesses();
        metadata = ReachabilityMetadata.ofLibrary();
    }

    private static List<Access> ofLibrary() {
        return trace.stream().filter(Access::isOfLibrary).toList();
    }

    @Test
    void reachesNothingThatTheMetadataDoesNotName() {
        assertThat(metadata.refused(ofLibrary())).isEmpty();
    }

    /** Nothing else would tell a trace that saw all from one that saw nothing. */
    @Test
    void seesTheBaitWhereverThereIsAProbe() throws IOException {
        List<Access> bait = trace.stream().filter(Access::isBait).toList();

        assertThat(bait.stream().map(Access::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of("src/test/resources/probes.txt")));
        assertThat(metadata.refused(bait)).isEqualTo(bait);
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void reachesEveryTypeOfTheModel(Class<?> type) {
        assertThat(ofLibrary()).extracting(Access::subject).contains(type.getName());
    }

    static Stream<Class<?>> modelTypes() {
        return new ModelMetadata().types().stream();
    }

    /** So the check fails when anything is lost, and nothing is named for nothing. */
    @Test
    void needsAllThatTheMetadataNamesButWhatIsForOthers() {
        List<Access> accesses = ofLibrary();
        List<String> needless = new ArrayList<>();
        for (JsonNode entry : metadata.entries()) {
            for (String property : entry.propertyNames()) {
                if (metadata.without(entry, property).refused(accesses).isEmpty()) {
                    needless.add(property + " of " + entry);
                }
            }
        }
        assertThat(needless).filteredOn(part -> !isForOthers(part)).isEmpty();
    }

    /** Only users repeat a constraint; and what picocli names is not ours to shorten. */
    private static boolean isForOthers(String part) {
        return part.contains("$List\"")
                || part.contains("\"type\":\"io.github.postmortem4j.cli.")
                || part.contains("\"type\":\"picocli.");
    }
}
