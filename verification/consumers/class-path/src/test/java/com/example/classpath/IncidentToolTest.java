package com.example.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A tool with only the artifacts and their dependencies on its class path. */
class IncidentToolTest {

    private static final Path EXAMPLES = Path.of("../../../examples");

    private final IncidentTool tool = new IncidentTool();

    @TempDir
    private Path folder;

    @Test
    void reportsMissingPartsOfADraft() {
        Postmortem draft = tool.draft("Checkout is down", OffsetDateTime.parse("2026-03-02T09:12:00+01:00"));

        assertThat(tool.errorsIn(draft)).contains("S5", "S6", "T2", "R1", "C2", "B1").doesNotContain("S3");
    }

    @Test
    void rendersARealIncidentWithACustomSection() throws IOException {
        assertThat(tool.publish(EXAMPLES.resolve("gitlab-2017-01-31.json")))
                .contains("## Issue summary", "## Timeline", "```mermaid")
                .contains("\n\nQuestions go to #incidents.\n\n[//]: # (postmortem4j 1 custom en ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31", "draft"})
    void copiesADocumentByteForByte(String name) throws IOException {
        Path original = EXAMPLES.resolve(name + ".json");
        Path copy = folder.resolve("copy.json");

        tool.copy(original, copy);

        assertThat(copy).hasSameBinaryContentAs(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31", "draft"})
    void writesTheSameBytesWithAPlainMapper(String name) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Path original = EXAMPLES.resolve(name + ".json");

        Postmortem read = mapper.readValue(Files.readAllBytes(original), Postmortem.class);

        PostmortemJson json = PostmortemJson.create();
        assertThat(read).isEqualTo(json.read(original));
        assertThat(mapper.writeValueAsBytes(read)).isEqualTo(json.writeBytes(read));
    }

    @Test
    void reportsThePositionOfAnError() {
        assertThat(tool.problemIn("{\n  \"title\": 7\n}")).startsWith("2:12 /title expected ");
    }

    @Test
    void hasNoJackson2() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }
}
