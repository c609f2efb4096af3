package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Redacts every property of every type; fails if a new property is not redacted. */
class RedactionCoverageTest {

    private static final Set<String> PEOPLE = Set.of(
            ".authors",
            ".reviewers",
            ".timeline.by",
            ".timeline.escalatedTo",
            ".correctiveMeasures.actionItems.owner",
            ".relations.confirmedBy");

    private static final PostmortemJson JSON = PostmortemJson.create();

    private static final List<String> PATHS = allPaths();

    private final Redaction keeping = Redaction.builder()
            .mask("Project Falcon")
            .role("Grace Hopper", "the on-call engineer")
            .keepTrackers()
            .keepSources()
            .keepExtension("x-kept", "x-dropped")
            .keep("the crew")
            .build();

    static List<String> paths() {
        return PATHS;
    }

    private static List<String> allPaths() {
        List<String> paths = new ArrayList<>();
        PlantedPostmortem.with(path -> {
            paths.add(path);
            return "x";
        });
        return paths;
    }

    @Test
    void coversEveryTextOfTheTypes() {
        assertThat(paths())
                .contains(".title", ".timeline.links.uri", ".hook.figure.alt", ".waivers.x-kept")
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void masksATermInEveryText(String path) {
        Postmortem planted = PlantedPostmortem.with(at -> at.equals(path) ? "a project falcon b" : "the crew");
        String redacted = JSON.write(keeping.redact(planted));
        assertThat(redacted).doesNotContainIgnoringCase("falcon");
        if (!PEOPLE.contains(path)) {
            assertThat(redacted).contains("a [redacted] b");
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void replacesANameInEveryText(String path) {
        Postmortem planted = PlantedPostmortem.with(at -> at.equals(path) ? "by GRACE hopper!" : "the crew");
        assertThat(JSON.write(keeping.redact(planted))).doesNotContainIgnoringCase("hopper");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void changesNothingElse(String path) {
        Postmortem planted = PlantedPostmortem.with(at -> at.equals(path) ? "Falcon & Grace" : "the crew");
        Postmortem redacted = keeping.redact(planted);
        if (PEOPLE.contains(path)) {
            assertThat(JSON.write(redacted)).contains("an engineer").doesNotContain("Grace");
        } else {
            assertThat(redacted).isEqualTo(planted);
        }
    }

    @Test
    void findsTheNamesInEveryFieldForPeople() {
        for (String field : PEOPLE) {
            Postmortem planted = PlantedPostmortem.with(
                    at -> at.equals(field) ? "Ada Lovelace" : at.equals(".title") ? "Ada Lovelace's fix" : "the crew");
            assertThat(keeping.redact(planted).getTitle()).as(field).isEqualTo("An engineer's fix");
        }
    }
}
