package io.github.postmortem4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site with files of JSON Lines, each line of which is a postmortem. */
class SiteJsonLinesTest {

    private static final String FIRST = """
            {"id":"inc-3","title":"Queue full","summary":{"startedAt":"2023-03-01T10:00:00Z"}}
            """;
    private static final String SECOND = """
            {"id":"inc-4","title":"Certificate expired","links":[{"title":"Before","uri":"all.EXT#inc-3"}]}
            """;

    @TempDir
    private Path root;

    private SampleSite site;

    @BeforeEach
    void writeDocuments() throws IOException {
        site = SampleSite.in(root);
    }

    private void write(String lines) throws IOException {
        Files.writeString(site.incidents().resolve("all.jsonl"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "ndjson"})
    void eachLineIsAPage(String extension) throws IOException {
        Files.writeString(
                site.incidents().resolve("all." + extension), FIRST + "\n" + SECOND.replace("EXT", extension));
        CommandRun run = site.run();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("4 postmortems, ");
        assertThat(site.page("index.html").select(".report a").eachAttr("href"))
                .containsExactly(
                        "reports/2025-disk.html",
                        "reports/2024-checkout.html",
                        "reports/all-inc-3.html",
                        "reports/all-inc-4.html");
        assertThat(site.page("reports/all-inc-3.html").select("h1").text()).isEqualTo("Queue full");
        assertThat(site.page("reports/all-inc-3.html")
                        .select("#other-postmortems")
                        .text())
                .contains("Postmortems that refer to this one Certificate expired");
    }

    @Test
    void aLineWithoutAnIdIsAPage() throws IOException {
        write("{\"title\":\"Queue full\"}\n{\"title\":\"Certificate expired\"}\n");
        CommandRun run = site.run();
        assertThat(run.err()).isEmpty();
        assertThat(site.page("index.html").select(".report h3").eachText())
                .containsExactlyInAnyOrder("Disk full", "Checkout down", "Queue full", "Certificate expired");
    }

    @Test
    void reportsLinesThatAreNotPostmortems() throws IOException {
        write(FIRST + "{\n" + FIRST.replace("Queue", "Disk"));
        CommandRun run = site.run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("3 postmortems, ");
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("all.jsonl: rejected: "))
                .anyMatch(line -> line.contains("inc-3 occurs more than once"));
        assertThat(site.page("reports/all-inc-3.html").select("h1").text()).isEqualTo("Queue full");
    }

    @Test
    void reportsBrokenLinksOfALine() throws IOException {
        write(SECOND.replace("EXT", "jsonl"));
        CommandRun run = site.run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly("all.jsonl#inc-4: the link to \"all.jsonl#inc-3\" is broken: no such postmortem");
    }

    @Test
    void aLinkToTheWholeFileIsNotALinkToAPostmortem() throws IOException {
        write(FIRST + SECOND.replace("EXT#inc-3", "jsonl"));
        assertThat(site.run().err()).isEmpty();
    }

    @Test
    void doesNotWriteUnchangedFilesAgain() throws IOException {
        write(FIRST + SECOND.replace("EXT", "jsonl"));
        site.run();
        assertThat(site.run().out()).startsWith("4 postmortems, 0 files changed");
        write(FIRST + SECOND.replace("EXT", "jsonl").replace("expired", "outdated"));
        site.run();
        assertThat(site.page("reports/all-inc-4.html").select("h1").text()).isEqualTo("Certificate outdated");
        write(FIRST);
        site.run();
        assertThat(site.out().resolve("reports/all-inc-4.html")).doesNotExist();
    }

    @Test
    void aPublicSiteContainsNoNamesOfALine() throws IOException {
        write(FIRST.replace("Queue full", "Queue full, says Ada Lovelace")
                .replace("{\"id\"", "{\"authors\":[\"Ada Lovelace\"],\"id\""));
        assertThat(site.run("--public").err()).isEmpty();
        for (Path file : site.files()) {
            assertThat(Files.readString(file)).doesNotContain("Lovelace");
        }
    }
}
