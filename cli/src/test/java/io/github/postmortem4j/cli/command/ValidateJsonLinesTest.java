package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code postmortem validate --jsonl}: many documents in a file. */
class ValidateJsonLinesTest {

    private static final String LONG_ENTRY =
            "{\"id\":\"%s\",\"timeline\":[{\"at\":\"2026-03-14T10:00:00Z\",\"text\":\"One. Two. Three.\"}]}";

    @TempDir
    private Path directory;

    @Test
    void reportsTheLineOfEachFinding() throws IOException {
        Path file = file("{}", "", LONG_ENTRY.formatted("INC-7"));

        CommandRun run = validate(file, "--stage", "publishable");

        assertThat(run.out())
                .contains(file + ":1: not publishable, ")
                .contains(file + ":3:63: error: Entry has 3 sentences: keep it to 2 [T1 /timeline/0/text]")
                .contains(file + ":3: not publishable, ")
                .endsWith("2 documents: 0 publishable, 2 not publishable\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void namesTheEncodingThatLinesMustHave(String charset) throws IOException {
        Path file = Files.write(
                directory.resolve("wide.jsonl"),
                "{\"title\":\"a\"}\n{\"title\":\"b\"}\n".getBytes(Charset.forName(charset)));

        CommandRun run = validate(file, "--stage", "draft");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSizeGreaterThan(1)
                .allMatch(
                        line -> line.endsWith(":1: error: newline-delimited JSON must be in UTF-8: convert the file"));
        assertThat(run.out()).startsWith(run.err().lines().count() + " documents: 0 draft");
    }

    @Test
    void continuesAfterAnUnusableLine() throws IOException {
        Path file = file("{\"title\": 1}", "{}");

        CommandRun run = validate(file, "--stage", "draft");

        assertThat(run.err()).startsWith(file + ":1:11: error: ").endsWith(" [/title]\n");
        assertThat(run.out()).contains(file + ":2: draft, 0 errors", "2 documents: 1 draft, 0 not draft, 1 unusable");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void keepsTheOrderOfManyDocuments() throws IOException {
        List<String> documents = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            // The lengths differ so much that some threads finish long before others.
            documents.add("{\"id\":\"" + i + "\",\"glossary\":\"" + "x".repeat(i % 7 == 0 ? 50_000 : 1) + "\"}");
            expected.add("" + (i + 1));
        }
        Path file = file(documents.toArray(String[]::new));

        JsonNode reports = JsonMapper.shared()
                .readTree(validate(file, "--stage", "draft", "--format", "json").out());

        assertThat(reports.valueStream().map(report -> report.path("line").asString()))
                .isEqualTo(expected);
    }

    @Test
    void givesEachFindingItsOwnFingerprint() throws IOException {
        Path file = file(LONG_ENTRY.formatted("INC-7"), LONG_ENTRY.formatted("INC-8"));

        JsonNode results = JsonMapper.shared()
                .readTree(validate(file, "--stage", "publishable", "--format", "sarif")
                        .out())
                .at("/runs/0/results");

        List<String> fingerprints = results.valueStream()
                .map(result -> result.path("partialFingerprints").toString())
                .toList();
        assertThat(fingerprints).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(results.valueStream()
                        .map(result -> result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt()))
                .contains(1, 2);
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.withInput("{}\n{}\n", "validate", "--jsonl", "--stage", "draft", "-");

        assertThat(run.out()).contains("standard input:1: draft", "standard input:2: draft", "2 documents");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void checksTheOtherFilesIfOneIsMissing() throws IOException {
        Path missing = directory.resolve("missing.jsonl");

        CommandRun run = CommandRun.of(
                "validate",
                "--jsonl",
                "--stage",
                "draft",
                missing.toString(),
                file("{}").toString());

        assertThat(run.err()).isEqualTo("postmortem: " + missing + ": no such file or directory\n");
        assertThat(run.out()).endsWith("2 documents: 1 draft, 0 not draft, 1 unusable\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void rejectsADirectory() {
        CommandRun run = CommandRun.of("validate", "--jsonl", directory.toString());

        assertThat(run.err()).isEqualTo("postmortem: " + directory + ": is a directory; --jsonl expects files\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(ValidateCommand.ReportFormat.class)
    void acceptsAnEmptyFileInEachFormat(ValidateCommand.ReportFormat format) throws IOException {
        CommandRun run = validate(file(), "--format", format.name().toLowerCase(Locale.ROOT));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private static CommandRun validate(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--jsonl", file.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(directory.resolve("reports.jsonl"), List.of(lines));
    }
}
