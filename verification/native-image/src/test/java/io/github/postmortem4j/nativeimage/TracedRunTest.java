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

/** Compares the accesses by name and by reflection in a run of the whole library with the metadata. */
class TracedRunTest {

    private static List<ReflectiveAccess> trace;
    private static ReachabilityMetadata metadata;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        trace = new TracedRun(folder).accesses();
        metadata = ReachabilityMetadata.ofLibrary();
    }

    private static List<ReflectiveAccess> ofLibrary() {
        return trace.stream().filter(ReflectiveAccess::isOfLibrary).toList();
    }

    @Test
    void accessesOnlyElementsInTheMetadata() {
        assertThat(metadata.uncovered(ofLibrary())).isEmpty();
    }

    /** Ensures that every probe works. Without it, an empty trace would pass. */
    @Test
    void detectsUncoveredTypesWithEveryProbe() throws IOException {
        List<ReflectiveAccess> uncovered =
                trace.stream().filter(ReflectiveAccess::isUncovered).toList();

        assertThat(uncovered.stream().map(ReflectiveAccess::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of("src/test/resources/probes.txt")));
        assertThat(metadata.uncovered(uncovered)).isEqualTo(uncovered);
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void accessesEveryTypeOfTheModel(Class<?> type) {
        assertThat(ofLibrary()).extracting(ReflectiveAccess::subject).contains(type.getName());
    }

    static Stream<Class<?>> modelTypes() {
        return new ModelMetadata().types().stream();
    }

    /** Ensures that any missing part of the metadata would be detected. */
    @Test
    void needsEveryPartOfTheMetadata() {
        List<ReflectiveAccess> accesses = ofLibrary();
        List<String> needless = new ArrayList<>();
        for (JsonNode entry : metadata.entries()) {
            for (String property : entry.propertyNames()) {
                if (metadata.without(entry, property).uncovered(accesses).isEmpty()) {
                    needless.add(property + " of " + entry);
                }
            }
        }
        assertThat(needless).filteredOn(part -> !isNotTraced(part)).isEmpty();
    }

    /** Containers of constraints are for users, and the metadata of commands comes from picocli. */
    private static boolean isNotTraced(String part) {
        return part.contains("$List\"")
                || part.contains("\"type\":\"io.github.postmortem4j.cli.")
                || part.contains("\"type\":\"picocli.");
    }
}
