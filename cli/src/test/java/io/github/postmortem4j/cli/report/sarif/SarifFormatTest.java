package io.github.postmortem4j.cli.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.WorkingDirectoryTempDirFactory;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormatTest {

    private static final String EXAMPLES = "../examples";
    private static final Path DRAFT = Path.of(EXAMPLES, "draft.json");

    @TempDir(factory = WorkingDirectoryTempDirFactory.class)
    private Path directory;

    @Test
    void conformsToTheSarifSchema() throws IOException {
        Path array = Files.writeString(directory.resolve("array.json"), "[]");
        CommandRun run = CommandRun.withInput(
                "{}", "validate", "--format", "sarif", EXAMPLES, array.toString(), "missing.json", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(schema().validate(JsonMapper.shared().readTree(run.out()))).isEmpty();
        assertThat(schema().validate(JsonMapper.shared().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                .as("a run without a tool")
                .isNotEmpty();
    }

    @Test
    void describesEveryRule() {
        JsonNode driver = log(EXAMPLES).at("/runs/0/tool/driver");
        assertThat(driver.get("name").asString()).isEqualTo("postmortem4j");
        assertThat(driver.get("version").asString()).isNotBlank();
        assertThat(driver.get("informationUri").asString()).startsWith("https://");
        List<String> ids =
                new ArrayList<>(RuleRegistry.all().stream().map(Rule::id).toList());
        ids.add("unusable");
        ids.add("unclear");
        assertThat(driver.get("rules"))
                .extracting(rule -> rule.get("id").asString())
                .containsExactlyElementsOf(ids);
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.at("/shortDescription/text").asString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
            assertThat(rule.at("/properties/tags").size()).isBetween(1, 10);
        }
        for (Rule rule : RuleRegistry.all()) {
            JsonNode help = driver.get("rules").get(ids.indexOf(rule.id())).get("help");
            assertThat(help.get("text").asString()).contains(rule.spec(), rule.example(), rule.source());
            assertThat(help.get("markdown").asString()).contains(rule.spec(), rule.source());
            assertThat(rule.example()).as("an example inside a code fence").doesNotContain("```");
        }
    }

    @Test
    void reportsTheLineAndColumnOfEachFinding() throws IOException {
        Path draft = Files.copy(DRAFT, directory.resolve("draft.json"));
        JsonNode run = log(draft.toString()).at("/runs/0");
        JsonNode result = result(run, "T2");
        assertThat(run.at("/tool/driver/rules")
                        .get(result.get("ruleIndex").asInt())
                        .get("id")
                        .asString())
                .isEqualTo("T2");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).startsWith("Timeline has no entry of kind DETECTED");
        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asString()).isEqualTo(draft.toString());
        assertThat(location.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(20);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(15);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/timeline");
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(result(run, "E1").get("level").asString()).isEqualTo("warning");
    }

    @Test
    void leavesWaivedRulesOut() {
        JsonNode results = log(EXAMPLES + "/gitlab-2017-01-31.json").at("/runs/0/results");
        assertThat(results)
                .noneMatch(result -> result.get("ruleId").asString().equals("T6") || result.has("suppressions"));
    }

    @Test
    void includesWaivedRulesAsSuppressedResultsOnRequest() {
        JsonNode run =
                log("--include-waived", EXAMPLES + "/gitlab-2017-01-31.json").at("/runs/0");
        JsonNode waived = result(run, "T6");
        assertThat(waived.get("level").asString()).isEqualTo("note");
        assertThat(waived.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
        assertThat(waived.at("/suppressions/0/justification").asString())
                .isEqualTo("The facts at hand do not say who else was called in.");
        assertThat(log(DRAFT.toString()).at("/runs/0/results")).noneMatch(result -> result.has("suppressions"));
    }

    @Test
    void encodesFileNamesAsUris() throws IOException {
        Path file = Files.copy(DRAFT, directory.resolve("a b#c%?é\u0301😀:[1].json"));
        JsonNode location =
                result(log(file.toString()).at("/runs/0"), "T2").at("/locations/0/physicalLocation/artifactLocation");
        assertThat(location.get("uri").asString())
                .isEqualTo(directory + "/a%20b%23c%25%3F%C3%A9%CC%81%F0%9F%98%80%3A%5B1%5D.json");
        String elsewhere = result(log(DRAFT.toString()).at("/runs/0"), "T2")
                .at("/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
        assertThat(URI.create(elsewhere)).isEqualTo(DRAFT.toRealPath().toUri());
    }

    @Test
    void reportsAnUnusableDocumentAsAResult() throws IOException {
        Path array = Files.writeString(directory.resolve("array.json"), "\n []");
        JsonNode run = log(array.toString()).at("/runs/0");
        JsonNode result = run.at("/results/0");
        assertThat(run.get("results")).hasSize(1);
        assertThat(result.get("ruleId").asString()).isEqualTo("unusable");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).isEqualTo("expected an object, found an array");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
        assertThat(invocation.get("exitCode").asInt()).isEqualTo(2);
    }

    @Test
    void marksTheRunAsFailedWhenAFileCannotBeRead() {
        JsonNode invocation = log("missing.json", DRAFT.toString()).at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.get("exitCode").asInt()).isEqualTo(2);
        JsonNode notification = invocation.at("/toolExecutionNotifications/0");
        assertThat(notification.get("level").asString()).isEqualTo("error");
        assertThat(notification.at("/message/text").asString()).isEqualTo("missing.json: no such file or directory");
    }

    @Test
    void keepsFingerprintsAfterUnrelatedEdits() {
        String entry = "{\"at\": \"2026-03-14T09:%s:00Z\", \"text\": \"%s It took long. Nobody knew why.\"}";
        String first = entry.formatted("20", "The disk was full.");
        String second = entry.formatted("30", "The disk was full.");
        String before = "{\"timeline\": [" + first + ", " + second + "]}";
        String after =
                "{\n  \"title\": \"New\",\n  \"timeline\": [{\"at\": \"2026-03-14T09:10:00Z\", \"text\": \"All was"
                        + " fine.\"}, " + first + ",\n " + second + "]}";
        List<String> fingerprints = fingerprints(before, "T1");
        assertThat(fingerprints).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints(after, "T1")).isEqualTo(fingerprints);
        assertThat(fingerprints(before.replace("The disk", "The other disk"), "T1"))
                .doesNotContainAnyElementsOf(fingerprints);
        assertThat(fingerprints(after, "B1"))
                .isEqualTo(fingerprints(before, "B1"))
                .hasSize(1);
    }

    @Test
    void escapesLinksInDocuments() {
        JsonNode run = JsonMapper.shared()
                .readTree(CommandRun.withInput(
                                "{\"waivers\": [{\"rule\": \"T5\", \"reason\": \"see [here](https://evil) a\\\\b\"}]}",
                                "validate",
                                "--include-waived",
                                "--format",
                                "sarif",
                                "-")
                        .out());
        assertThat(run.at("/runs/0/results"))
                .extracting(result -> result.at("/message/text").asString())
                .contains("Rule T5 is waived: see \\[here\\](https://evil) a\\\\b");
    }

    @Test
    void reportsInTheRequestedLanguage() {
        JsonNode run = JsonMapper.shared()
                .readTree(CommandRun.of("validate", "--format", "sarif", "--language", "pt-BR", DRAFT.toString())
                        .out())
                .at("/runs/0");
        assertThat(run.get("language").asString()).isEqualTo("pt");
        assertThat(result(run, "T2").at("/message/text").asString()).startsWith("A cronologia não tem");
    }

    @Test
    void isDeterministic() {
        assertThat(CommandRun.of("validate", "--format", "sarif", EXAMPLES))
                .isEqualTo(CommandRun.of("validate", "--format", "sarif", EXAMPLES));
    }

    private static JsonNode log(String... files) {
        String[] arguments = Stream.concat(Stream.of("validate", "--format", "sarif"), Stream.of(files))
                .toArray(String[]::new);
        return JsonMapper.shared().readTree(CommandRun.of(arguments).out());
    }

    private static JsonNode result(JsonNode run, String rule) {
        return run.get("results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fingerprints(String document, String rule) {
        JsonNode log = JsonMapper.shared()
                .readTree(CommandRun.withInput(document, "validate", "--format", "sarif", "-")
                        .out());
        return log.at("/runs/0/results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals(rule))
                .map(result -> result.at("/partialFingerprints")
                        .get("postmortemFinding/v1")
                        .asString())
                .toList();
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = SarifFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_7,
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
