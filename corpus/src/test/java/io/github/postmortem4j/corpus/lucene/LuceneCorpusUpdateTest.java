package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.expiredCertificate;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static io.github.postmortem4j.corpus.fixture.Incidents.wrongRoutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.update.UpdateReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCorpusUpdateTest {

    @TempDir
    private Path root;

    private CorpusFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new CorpusFolder(root);
    }

    private UpdateReport update(CorpusSettings settings) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(folder.index(), settings)) {
            return corpus.update(folder.documents());
        }
    }

    private UpdateReport update() throws IOException {
        return update(CorpusSettings.defaults());
    }

    private long found(String words) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            return corpus.search(SearchOptions.builder().words(words).build()).getTotal();
        }
    }

    @Test
    void reportsWhatIsAddedChangedGoneAndUnchanged() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"))
                .write("b.json", expiredCertificate("B", "2024-02-01"))
                .writeLines("team/c.jsonl", wrongRoutes("C", "2024-03-01"), wrongRoutes("D", "2024-03-02"));
        assertThat(update().getAdded()).isEqualTo(4);

        folder.write("a.json", fullDisk("A", "2024-01-02"))
                .delete("b.json")
                .writeLines("team/c.jsonl", wrongRoutes("C", "2024-03-01"), wrongRoutes("E", "2024-03-03"));
        UpdateReport report = update();

        assertThat(report.getAdded()).isEqualTo(1);
        assertThat(report.getChanged()).isEqualTo(1);
        assertThat(report.getGone()).isEqualTo(2);
        assertThat(report.getUnchanged()).isEqualTo(1);
        assertThat(report.getTotal()).isEqualTo(3);
    }

    @Test
    void indexesNothingAgainThatHasNotChanged() throws IOException {
        folder.writeLines("c.jsonl", wrongRoutes("C", "2024-03-01")).write("a.json", fullDisk("A", "2024-01-01"));
        update();

        UpdateReport report = update();

        assertThat(report.getUnchanged()).isEqualTo(2);
        assertThat(report.getAdded() + report.getChanged() + report.getGone()).isZero();
        assertThat(report.getRebuildReason()).isEmpty();
    }

    @Test
    void rejectsOneDocumentAndIndexesTheOthers() throws IOException {
        folder.writeText("broken.json", "{\"title\": ")
                .writeText("empty.json", "{}")
                .write("a.json", fullDisk("A", "2024-01-01"));

        UpdateReport report = update();

        assertThat(report.getAdded()).isEqualTo(1);
        assertThat(report.getRejectedDocuments()).extracting("path").containsExactly("broken.json", "empty.json");
        assertThat(report.getRejectedDocuments().get(1).getReason()).isEqualTo("it has no title and no text");
    }

    @Test
    void reportsARejectedLineUntilItIsFixed() throws IOException {
        Postmortem twice = wrongRoutes("C", "2024-03-01");
        folder.writeLines("c.jsonl", twice, twice);

        assertThat(update().getRejected()).isEqualTo(1);
        UpdateReport again = update();

        assertThat(again.getRejected()).isEqualTo(1);
        assertThat(again.getUnchanged()).isEqualTo(1);
        assertThat(again.getRejectedDocuments().get(0).getReason()).isEqualTo("the id C occurs more than once");
    }

    @Test
    void removesADocumentThatIsNoLongerValid() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        folder.writeText("a.json", "not JSON");

        UpdateReport report = update();

        assertThat(report.getGone()).isEqualTo(1);
        assertThat(report.getRejected()).isEqualTo(1);
        assertThat(found("logrotate")).isZero();
    }

    @Test
    void leavesNoWordOfADeletedDocumentInTheFiles() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        folder.write("b.json", expiredCertificate("B", "2024-01-01"));
        update();
        assertThat(filesContain("logrot")).isTrue();
        folder.delete("a.json");

        update();

        assertThat(filesContain("logrot")).isFalse();
    }

    private boolean filesContain(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder.index())) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void makesTheIndexAccessibleToItsOwnerOnly() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.index())))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesAFolderThatContainsOtherFiles() throws IOException {
        Files.createDirectory(folder.index());
        Files.writeString(folder.index().resolve("thesis.txt"), "mine");

        assertThatThrownBy(this::update)
                .isInstanceOfSatisfying(
                        CorpusException.class,
                        e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.UNUSABLE_LOCATION))
                .hasMessageContaining("thesis.txt");
        assertThat(folder.index().resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void goesOnBesideTheFilesOfAnUpdateThatWasKilled() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        Files.writeString(folder.index().resolve("_7_Lucene90FieldsIndex-doc_ids_0.tmp"), "left");
        Files.writeString(folder.index().resolve("pending_segments_9"), "left");

        assertThat(update().getUnchanged()).isEqualTo(1);
    }

    @Test
    void indexesOnlyWhatTheFilterReturns() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        CorpusSettings settings = CorpusSettings.builder()
                .filter(
                        "public",
                        postmortem -> postmortem.toBuilder().title("Masked").build())
                .build();
        try (Corpus corpus = LuceneCorpus.open(folder.index(), settings)) {
            corpus.update(folder.documents());
            assertThat(corpus.search(SearchOptions.builder().words("masked").build())
                            .getTotal())
                    .isEqualTo(1);
        }
    }

    @Test
    void neverMixesInternalAndFilteredDocuments() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        CorpusSettings filtered = CorpusSettings.builder()
                .filter("public", postmortem -> postmortem)
                .build();

        assertThatThrownBy(() -> update(filtered))
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.OTHER_VIEW));
        assertThat(found("logrotate")).isEqualTo(1);
    }

    @Test
    void rebuildsAnIndexOfAnotherConfiguration() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        CorpusSettings other =
                CorpusSettings.builder().configurationVersion("2").build();
        try (Corpus corpus = LuceneCorpus.open(folder.index(), other)) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.OUTDATED));
            assertThat(corpus.update(folder.documents()).getRebuildReason()).contains("another configuration");
            assertThat(corpus.size()).isEqualTo(1);
        }
    }

    @Test
    void reportsThatThereIsNoIndex() {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.NOT_FOUND))
                    .hasMessageContaining("Run an update to create it");
        }
        assertThat(folder.index()).doesNotExist();
    }

    @Test
    void rebuildsADamagedIndex() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        try (Stream<Path> files = Files.list(folder.index())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("_")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.DAMAGED));
            assertThat(corpus.update(folder.documents()).getRebuildReason()).contains("is damaged");
            assertThat(corpus.size()).isEqualTo(1);
        }
    }

    @Test
    void namesTheProcessThatUpdatesTheIndex() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        try (Corpus first = LuceneCorpus.open(folder.index());
                Corpus second = LuceneCorpus.open(folder.index())) {
            boolean[] tried = new boolean[1];
            first.update(folder.documents(), (filesDone, files, documents) -> {
                if (!tried[0]) {
                    tried[0] = true;
                    assertThatThrownBy(() -> second.update(folder.documents()))
                            .isInstanceOfSatisfying(
                                    CorpusException.class,
                                    e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.LOCKED))
                            .hasMessageContaining(
                                    "process " + ProcessHandle.current().pid());
                }
            });
            assertThat(tried[0]).isTrue();
            assertThat(second.update(folder.documents()).getUnchanged()).isEqualTo(1);
        }
    }

    @Test
    void readsTheLastCommitWhileAnotherUpdateRuns() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        try (Corpus writer = LuceneCorpus.open(folder.index());
                Corpus reader = LuceneCorpus.open(folder.index())) {
            writer.update(folder.documents());
            folder.write("b.json", fullDisk("B", "2024-01-02"));
            writer.update(
                    folder.documents(),
                    (filesDone, files, documents) -> assertThat(reader.size()).isEqualTo(1));
            assertThat(reader.size()).isEqualTo(2);
        }
    }
}
