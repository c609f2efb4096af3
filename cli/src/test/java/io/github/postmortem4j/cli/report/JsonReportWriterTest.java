package io.github.postmortem4j.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportWriterTest {

    private static final String DRAFT = "../examples/draft.json";

    @TempDir
    private Path directory;

    @Test
    void reportsFindingsWithTheirPositions() {
        CommandRun run = CommandRun.of("validate", "--format", "json", DRAFT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode draft = JsonMapper.shared().readTree(run.out()).get(0);
        assertThat(draft.get("file").asString()).isEqualTo(DRAFT);
        assertThat(draft.get("stage").asString()).isEqualTo("PUBLISHABLE");
        assertThat(draft.get("passed").asBoolean()).isFalse();
        assertThat(draft.get("wordCount").asInt()).isEqualTo(12);
        assertThat(draft.get("renderedWordCount").asInt()).isEqualTo(24);
        assertThat(draft.get("errorCount").asInt()).isEqualTo(13);
        assertThat(draft.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("rule").asString()).isEqualTo("S6");
            assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
            assertThat(finding.get("pointer").asString()).isEqualTo("/summary/rootCause");
            assertThat(finding.get("path").asString()).isEqualTo("summary.rootCause");
            assertThat(finding.get("line").asInt()).isEqualTo(11);
            assertThat(finding.get("column").asInt()).isEqualTo(14);
            assertThat(finding.get("message").asString()).startsWith("Summary has no root cause");
            assertThat(finding.get("spec").asString()).isNotBlank();
        });
    }

    @Test
    void reportsUnusableDocuments() throws IOException {
        Path array = Files.writeString(directory.resolve("array.json"), "\n []");
        CommandRun run = CommandRun.of("validate", "--format", "json", array.toString(), "missing.json", DRAFT);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode reports = JsonMapper.shared().readTree(run.out());
        assertThat(reports).hasSize(3);
        JsonNode unusable = reports.get(0).get("unusable");
        assertThat(unusable.get("message").asString()).isEqualTo("expected an object, found an array");
        assertThat(unusable.get("line").asInt()).isEqualTo(2);
        assertThat(unusable.get("column").asInt()).isEqualTo(2);
        assertThat(reports.get(1).at("/unusable/message").asString())
                .isEqualTo("missing.json: no such file or directory");
    }
}
