package io.github.postmortem4j.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that use an index, as users run them. */
class CorpusCommandsTest {

    private static final String EARLIER = """
            # Checkout down: the disk of the database was full

            ## Summary

            On 2024-03-05 from 10:00 UTC to 11:30 UTC checkout was down, since verbose logs filled the disk of the primary database.

            ## Root cause

            The logs filled the disk of the primary database, because logrotate had been switched off on ledger hosts.

            ## Action items

            - [ ] Rotate the logs of ledger hosts every hour (owner: Ada, due: 2024-04-01)
            - [ ] Alert when a disk is 80 % full (owner: =HYPERLINK("x"), due: 2099-01-01)
            """;

    private static final String DRAFT = """
            # Ledger unavailable: no space left on the database disk

            ## Summary

            On 2025-06-01 from 08:00 UTC to 09:00 UTC payments failed, since the disk of the primary database was full.

            ## Root cause

            Debug logs filled the disk of the primary database. Nobody had switched logrotate on again on ledger hosts.
            """;

    @TempDir
    private Path root;

    private Path incidents;

    @BeforeEach
    void writeDocuments() throws IOException {
        incidents = Files.createDirectory(root.resolve("incidents"));
        Files.writeString(incidents.resolve("2024-03-05.md"), EARLIER);
        Files.writeString(incidents.resolve("2025-06-01.md"), DRAFT);
        Files.writeString(incidents.resolve("others.jsonl"), """
                {"id":"A1","title":"Certificate of the gateway expired","summary":{"startedAt":"2023-01-01T00:00:00Z","rootCause":"Nobody renewed the certificate."}}
                {"id":"A2","title":"Wrong feature flag","summary":{"startedAt":"2025-02-01T00:00:00Z","rootCause":"A flag was switched on for everyone.","impact":{"services":["Search"]}}}
                """);
    }

    private CommandRun run(String command, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of(command, "--index", root.resolve("index").toString()));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private CommandRun index(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(incidents.toString());
        return run("index", all.toArray(String[]::new));
    }

    private String draft() {
        return incidents.resolve("2025-06-01.md").toString();
    }

    @Test
    void indexesOnlyWhatChanged() throws IOException {
        assertThat(index())
                .isEqualTo(
                        new CommandRun(0, "4 added, 0 changed, 0 gone, 0 unchanged, 0 rejected; 4 in the index\n", ""));

        Files.writeString(incidents.resolve("2024-03-05.md"), EARLIER + "- [ ] Buy larger disks\n");
        Files.delete(incidents.resolve("2025-06-01.md"));
        Files.writeString(incidents.resolve("new.json"), "{\"title\":\"Queue stuck\"}");

        assertThat(index().out()).isEqualTo("1 added, 1 changed, 1 gone, 2 unchanged, 0 rejected; 4 in the index\n");
    }

    @Test
    void reportsDocumentsThatItRejects() throws IOException {
        Files.writeString(incidents.resolve("broken.json"), "{\"title\":");

        CommandRun run = index();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("broken.json: rejected: ").hasLineCount(1);
        assertThat(run.out()).contains("4 added", "1 rejected");
    }

    @Test
    void makesTheIndexAccessibleToItsOwnerOnly() throws IOException {
        index();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("index"))))
                .isEqualTo("rwx------");
    }

    @Test
    void findsTheSameFailureWithSentencesOfBothTextsAndItsActionItems() {
        index();

        CommandRun run = run("similar", draft(), "--top", "1", "--today", "2025-06-01");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith(
                        "1. 2024-03-05 Checkout down: the disk of the database was full (2024-03-05.md)  [strong]\n")
                .contains("   mechanism: ")
                .contains("     this draft (", "     earlier (")
                .contains("action item overdue by 426 days: Rotate the logs of ledger hosts every hour");
    }

    @Test
    void neverFindsTheDraftItself() {
        index();

        assertThat(run("similar", draft(), "--format", "json").out())
                .contains("\"key\" : \"2024-03-05.md\"", "\"strength\" : \"strong\"")
                .doesNotContain("2025-06-01.md");
    }

    @Test
    void failsOnUnfinishedActionItemsOfConfirmedIncidentsOnly() throws IOException {
        index();
        Path json = root.resolve("draft.json");
        CommandRun.of("convert", draft(), "-o", json.toString());

        assertThat(run("similar", json.toString(), "--fail-on", "confirmed-open")
                        .exitCode())
                .isZero();
        CommandRun confirmation = CommandRun.of("confirm", json.toString(), "2024-03-05.md", "--by", "SRE team");
        CommandRun failed = run("similar", json.toString(), "--fail-on", "confirmed-open");

        assertThat(confirmation.exitCode()).as(confirmation.err()).isZero();
        assertThat(Files.readString(json)).contains("\"RECURRENCE_OF\"", "\"confirmedBy\": \"SRE team\"");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("[strong, confirmed]");
        assertThat(failed.err()).startsWith("not done since the earlier incident 2024-03-05.md: Rotate the logs");
    }

    @Test
    void confirmsOnce() throws IOException {
        Path json = Files.writeString(root.resolve("draft.json"), "{\"id\":\"D\",\"title\":\"Disk full\"}");
        CommandRun.of("confirm", json.toString(), "A1", "--by", "Ada");
        CommandRun.of("confirm", json.toString(), "A1", "--by", "Grace");

        assertThat(Files.readString(json))
                .containsOnlyOnce("\"A1\"")
                .contains("Grace")
                .doesNotContain("Ada");
    }

    @Test
    void losesNoConfirmationOfAnotherRun() throws IOException {
        Path json = Files.writeString(root.resolve("draft.json"), "{\"id\":\"D\",\"title\":\"Disk full\"}");
        List<String> incidents =
                IntStream.range(0, 8).mapToObj(number -> "INC-" + number).toList();

        incidents.parallelStream()
                .forEach(incident -> CommandRun.of("confirm", json.toString(), incident, "--by", "Ada"));

        assertThat(Files.readString(json)).contains(incidents);
    }

    @Test
    void confirmsTheIdOfAnotherFile() throws IOException {
        Path json = Files.writeString(root.resolve("draft.json"), "{\"id\":\"D\",\"title\":\"Disk full\"}");
        Path other = Files.writeString(root.resolve("other.json"), "{\"id\":\"INC-7\",\"title\":\"Disk full\"}");

        assertThat(CommandRun.of("confirm", json.toString(), other.toString(), "--by", "Ada")
                        .out())
                .endsWith("draft.json: is a recurrence of INC-7, confirmed by Ada\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "draft.json"})
    void doesNotConfirmARecurrenceOfItself(String other) throws IOException {
        String text = "{\"id\":\"D\",\"title\":\"Disk full\"}";
        Path json = Files.writeString(root.resolve("draft.json"), text);

        CommandRun run =
                CommandRun.of("confirm", json.toString(), other.equals("D") ? other : json.toString(), "--by", "Ada");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is not a recurrence of itself");
        assertThat(json).hasContent(text);
    }

    @Test
    void doesNotChangeMarkdownToConfirm() {
        CommandRun run = CommandRun.of("confirm", draft(), "A1", "--by", "Ada");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("use convert to turn it into JSON first");
        assertThat(Path.of(draft())).hasContent(DRAFT);
    }

    @Test
    void listsActionItemsAndFailsIfOneIsOverdue() {
        index();

        CommandRun all = run("actions", "--today", "2025-01-01");
        CommandRun open = run("actions", "--open", "--today", "2025-01-01");
        CommandRun ofOwner = run("actions", "--owner", "ada", "--today", "2024-03-31");

        assertThat(all.exitCode()).isEqualTo(1);
        assertThat(all.out())
                .contains(
                        "  overdue by 275 days: Rotate the logs of ledger hosts every hour",
                        "1 overdue, 1 open, 0 dropped");
        assertThat(open.exitCode()).isZero();
        assertThat(open.out()).contains("Alert when a disk").doesNotContain("Rotate");
        assertThat(ofOwner.exitCode()).isZero();
        assertThat(ofOwner.out()).contains("open: Rotate").doesNotContain("Alert");
    }

    @Test
    void writesActionItemsForSpreadsheetsWithoutFormulas() throws IOException {
        Files.writeString(incidents.resolve("formulas.json"), """
                {"title":"@cmd, \\"quoted\\"","summary":{"rootCause":"Formulas."},
                 "correctiveMeasures":{"actionItems":[{"task":"=1+1"},{"task":"+1"},{"task":"-1"},{"task":"  =1"},{"task":"Rotate; daily"}]}}
                """);
        index();

        assertThat(run("actions", "--format", "csv", "--today", "2023-01-01").out())
                .startsWith("state,daysOverdue,task,owner,due,type,priority,tracker,date,title,key\r\n")
                .contains(
                        "open,0,'=1+1,",
                        "open,0,'+1,",
                        "open,0,'-1,",
                        "open,0,'  =1,",
                        "open,0,\"Rotate; daily\",",
                        "\"'@cmd, \"\"quoted\"\"\"")
                .doesNotContainPattern("(^|,|\n)\"?[=+@-]");
    }

    @Test
    void writesActionItemsAsEscapedMarkdown() throws IOException {
        Files.writeString(incidents.resolve("markup.json"), """
                {"title":"A | B","summary":{"rootCause":"Markup."},"correctiveMeasures":{"actionItems":[{"task":"Patch *all* <b>hosts</b> | now"}]}}
                """);
        index();

        assertThat(run("actions", "--format", "markdown", "--today", "2023-01-01")
                        .out())
                .startsWith("| State | Task | Owner | Due | Tracker | Incident | Postmortem |\n")
                .contains("Patch \\*all\\* &lt;b>hosts&lt;/b> \\| now", "A \\| B");
    }

    @Test
    void writesActionItemsAsJson() {
        index();

        assertThat(run("actions", "--format", "json", "--today", "2025-01-01").out())
                .contains(
                        "\"overdue\" : 1",
                        "\"daysOverdue\" : 275",
                        "\"due\" : \"2024-04-01\"",
                        "\"key\" : \"2024-03-05.md\"");
    }

    @Test
    void computesStatisticsByGroup() {
        index();

        CommandRun text = run("stats", "--by", "service", "--today", "2025-01-01");
        CommandRun csv = run("stats", "--by", "service", "--format", "csv", "--since", "2025");

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out())
                .startsWith("4 postmortems\n")
                .contains("action items done   0 of 2", "overdue 1", "  Search ", "####");
        assertThat(csv.out().lines())
                .anyMatch(line -> line.startsWith("total,,2,"))
                .anyMatch(line -> line.startsWith("group,Search,1,"));
        assertThat(run("stats", "--format", "json").out()).contains("\"documents\" : 4", "\"repeatRate\"");
    }

    @Test
    void searchesWithFacets() {
        index();

        CommandRun run = run("search", "switched", "--since", "2025", "--service", "search");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("2025-02-01 Wrong feature flag (others.jsonl#A2)\n")
                .contains("1 found", "service: Search (1)", "year: 2025 (1)");
        assertThat(run("search", "certificates", "--format", "json").out()).contains("\"total\" : 1", "\"excerpt\"");
    }

    @Test
    void rejectsADateThatIsNotOne() {
        assertThat(run("search", "x", "--since", "last year").err())
                .contains("'last year' is not a date; expected a year, month or day");
    }

    @Test
    void saysHowToCreateAnIndex() {
        CommandRun run = run("actions");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("postmortem: There is no index at " + root.resolve("index")
                        + ". Run an update to create it. (postmortem index FOLDER)\n");
    }

    @Test
    void reportsADamagedIndexInOneSentenceAndRebuildsIt() throws IOException {
        index();
        try (Stream<Path> files = Files.list(root.resolve("index"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        CommandRun damaged = run("stats");
        CommandRun rebuilt = index();

        assertThat(damaged.exitCode()).isEqualTo(2);
        assertThat(damaged.err()).contains("is damaged").hasLineCount(1);
        assertThat(rebuilt.exitCode()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.err()).startsWith("The index was rebuilt: ");
        assertThat(run("stats").out()).startsWith("4 postmortems");
    }

    @Test
    void asksToRebuildAnIndexOfAnotherDictionary() throws IOException {
        index();
        Path services = Files.writeString(root.resolve("services"), "# ours\nledger\n");

        CommandRun outdated = run("stats", "--services", services.toString());

        assertThat(outdated.exitCode()).isEqualTo(2);
        assertThat(outdated.err())
                .contains("was made with another configuration")
                .hasLineCount(1);
        assertThat(index("--services", services.toString()).err()).startsWith("The index was rebuilt: ");
        assertThat(run("search", "--service", "ledger", "--services", services.toString())
                        .out())
                .contains("2 found");
    }

    @Test
    void saysWhoHoldsTheLock() throws IOException {
        List<CommandRun> runs = new ArrayList<>();
        try (Corpus corpus = LuceneCorpus.open(root.resolve("index"))) {
            corpus.update(incidents, (done, files, documents) -> runs.add(index()));
        }

        assertThat(runs).isNotEmpty().allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("is being updated by process "
                            + ProcessHandle.current().pid() + " on ")
                    .hasLineCount(1);
        });
    }

    @Test
    void keepsWhatIsRedactedOutOfAPublicIndex() throws IOException {
        String[] options = {"--public", "--mask", "logrotate"};
        CommandRun indexed = index(options);
        CommandRun found = run("similar", draft(), "--public", "--mask", "logrotate", "--top", "1");

        assertThat(indexed.out()).contains("4 added");
        assertThat(found.exitCode()).as(found.err()).isZero();
        assertThat(found.out())
                .contains("disk")
                .doesNotContainIgnoringCase("logrotate")
                .doesNotContain("Ada");
        try (Stream<Path> files = Files.list(root.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContainIgnoringCase("logrotat");
            }
        }
    }

    @Test
    void indexesAPublicPostmortemAsTheCommandRedactWouldWriteIt() throws IOException {
        Files.writeString(incidents.resolve("named.json"), """
                {"title":"Queue stuck","authors":["Grace Hopper"],
                 "timeline":[{"at":"2025-02-01T00:00:00Z","by":"PagerDuty","text":"Hopper restarted queue.corp.internal."}]}
                """);
        String[] options = {"--public", "--pattern", "host", "--language", "de"};

        assertThat(index(options).out()).contains("5 added");

        CommandRun found = run("search", "restarted", "--public", "--pattern", "host", "--language", "de");
        assertThat(found.out()).contains("Queue stuck").doesNotContain("Hopper", "corp.internal");
        assertThat(run("search", "restarted", "--public", "--pattern", "host").err())
                .as("the index of another language")
                .contains("postmortem index");
    }

    @Test
    void rejectsAPublicPostmortemWithAWordThatMayBeAName() throws IOException {
        Files.writeString(incidents.resolve("will.json"), """
                {"title":"Will the queue hold?","authors":["Will Smith"]}
                """);

        CommandRun run = index("--public");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("will.json: rejected: ")
                .contains("\"Will\"; use --keep for a name or word to keep, and --role for a name to replace")
                .hasLineCount(1);
        assertThat(index("--public", "--keep", "Will").out()).contains("5 in the index");
    }

    @Test
    void printsNothingOfAPublicIndexThatWouldLeak() throws IOException {
        Files.move(incidents.resolve("2024-03-05.md"), incidents.resolve("falcon.md"));
        String[] options = {"--public", "--mask", "falcon"};
        index(options);

        CommandRun run = run("search", "disk", "--public", "--mask", "falcon");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the result was not printed").hasLineCount(1);
    }

    @Test
    void neverMixesInternalAndPublicPostmortems() {
        index();

        CommandRun run = index("--public");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("holds the view \"internal\" of the postmortems, not \"public\"")
                .hasLineCount(1);
        assertThat(run("stats").exitCode()).isZero();
    }

    @Test
    void rejectsOptionsOfTheRedactionWithoutPublic() {
        CommandRun run = index("--mask", "Falcon");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no effect without --public");
        assertThat(root.resolve("index")).doesNotExist();
    }
}
