package io.github.postmortem4j.opensearch;

import static io.github.postmortem4j.corpus.fixture.Incidents.expiredCertificate;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static io.github.postmortem4j.corpus.fixture.Incidents.incident;
import static io.github.postmortem4j.corpus.fixture.Incidents.of;
import static io.github.postmortem4j.corpus.fixture.Incidents.wrongRoutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.search.Facet;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.corpus.update.UpdateReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Updates of a corpus in a cluster. */
class ClusterUpdateTest {

    private static final LocalCluster CLUSTER = LocalCluster.get();

    @TempDir
    private Path root;

    private CorpusFolder folder;
    private String name;

    @BeforeEach
    void createFolder(TestInfo test) {
        folder = new CorpusFolder(root);
        name = "update-" + Integer.toHexString(test.getDisplayName().hashCode());
    }

    private UpdateReport update() throws IOException {
        return update(CorpusSettings.defaults());
    }

    private UpdateReport update(CorpusSettings settings) throws IOException {
        try (Corpus corpus = CLUSTER.open(name, 2, settings)) {
            return corpus.update(folder.documents());
        }
    }

    private long found(String words) {
        try (Corpus corpus = CLUSTER.open(name, 2)) {
            return corpus.search(SearchOptions.builder().words(words).build()).getTotal();
        }
    }

    /** Returns the names of the indices of this test. */
    private Set<String> indices() {
        Matcher names = Pattern.compile(name + "[a-z0-9-]*(?=\" ?: ?\\{ ?\"aliases)")
                .matcher(CLUSTER.request("GET", "/" + name + "*/_alias?expand_wildcards=all", ""));
        Set<String> indices = new TreeSet<>();
        while (names.find()) {
            indices.add(names.group());
        }
        return indices;
    }

    @Test
    void reportsWhatIsAddedChangedGoneAndUnchanged() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"))
                .write("b.json", expiredCertificate("B", "2024-02-01"))
                .writeLines("team/c.jsonl", wrongRoutes("C", "2024-03-01"), wrongRoutes("D", "2024-03-02"))
                .writeLines("team/kept.jsonl", wrongRoutes("K", "2024-03-01"), wrongRoutes("L", "2024-03-02"));
        assertThat(update().getAdded()).isEqualTo(6);

        folder.write("a.json", fullDisk("A", "2024-01-02"))
                .delete("b.json")
                .writeLines("team/c.jsonl", wrongRoutes("C", "2024-03-01"), wrongRoutes("E", "2024-03-03"));
        UpdateReport report = update();

        assertThat(report.getAdded()).isEqualTo(1);
        assertThat(report.getChanged()).isEqualTo(1);
        assertThat(report.getGone()).isEqualTo(2);
        assertThat(report.getUnchanged()).isEqualTo(3);
        assertThat(report.getTotal()).isEqualTo(5);
        assertThat(found("certificate")).isZero();
        assertThat(found("routes")).isEqualTo(4);
    }

    @Test
    void writesNothingIfNothingHasChanged() throws IOException {
        folder.writeLines("c.jsonl", wrongRoutes("C", "2024-03-01")).write("a.json", fullDisk("A", "2024-01-01"));
        update();
        Set<String> before = indices();

        UpdateReport report = update();

        assertThat(report.getUnchanged()).isEqualTo(2);
        assertThat(report.getRebuildReason()).isEmpty();
        assertThat(indices()).isEqualTo(before);
    }

    @Test
    void keepsOneIndexAndTheLock() throws IOException {
        for (int day = 1; day <= 3; day++) {
            folder.write("a.json", fullDisk("A", "2024-01-0" + day));
            update();
        }

        assertThat(indices()).hasSize(2).contains(name + "-lock");
    }

    @Test
    void deletesWhatKilledUpdatesLeave() throws IOException {
        String left = name + "-v1-1700000000-0123abcd";
        CLUSTER.request("PUT", "/" + left, "{\"aliases\":{\"" + left + "-building\":{}}}");
        CLUSTER.request("PUT", "/" + name + "-v1-notes", "{}");
        folder.write("a.json", fullDisk("A", "2024-01-01"));

        update();

        assertThat(indices()).doesNotContain(left).contains(name + "-v1-notes");
    }

    @Test
    void namesTheOwnerOfTheLock() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        CLUSTER.request(
                "PUT",
                "/" + name + "-lock/_doc/update",
                "{\"owner\": \"process 42 on host.example since today\", \"expires\": 4102444800000}");

        assertThatThrownBy(this::update)
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is being updated by process 42 on host.example since today. Try again");
        assertThat(found("disk")).isEqualTo(1);

        CLUSTER.request("PUT", "/" + name + "-lock/_doc/update", "{\"owner\": \"killed\", \"expires\": 1}");
        assertThat(update().getUnchanged()).isEqualTo(1);
    }

    @Test
    void oneOfTwoUpdatesAtATimeIsRejected() throws Exception {
        List<Postmortem> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(fullDisk("A" + i, "2024-01-01"));
        }
        folder.writeLines("a.jsonl", many.toArray(Postmortem[]::new));
        try (Corpus first = CLUSTER.open(name, 1);
                Corpus second = CLUSTER.open(name, 1)) {
            List<String> rejected = new ArrayList<>();
            first.update(folder.documents(), (done, files, documents) -> {
                try {
                    second.update(folder.documents());
                } catch (CorpusException e) {
                    rejected.add(e.getProblem().name());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });

            assertThat(rejected).isNotEmpty().containsOnly("LOCKED");
            assertThat(second.size()).isEqualTo(300);
        }
    }

    @Test
    void readersSeeTheOldOrTheNewState() throws Exception {
        folder.writeLines("a.jsonl", fullDisk("A", "2024-01-01"), fullDisk("B", "2024-01-02"));
        update();
        AtomicBoolean done = new AtomicBoolean();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            try (Corpus corpus = CLUSTER.open(name, 2)) {
                while (!done.get()) {
                    long documents = corpus.statistics(StatisticsOptions.defaults())
                            .getTotal()
                            .getDocuments();
                    SearchResult found = corpus.search(SearchOptions.builder().build());
                    seen.add(documents % 2 + " " + found.getTotal() % 2 + " "
                            + (found.getHits().size() == found.getTotal()));
                }
            }
        });
        for (int round = 0; round < 8; round++) {
            folder.writeLines(
                    "a.jsonl",
                    round % 2 == 0
                            ? new Postmortem[] {
                                fullDisk("A", "2024-01-01"),
                                fullDisk("C", "2024-02-02"),
                                fullDisk("D", "2024-02-02"),
                                fullDisk("E", "2024-02-02")
                            }
                            : new Postmortem[] {fullDisk("B", "2024-01-02"), fullDisk("F", "2024-01-02")});
            update();
        }
        done.set(true);
        reading.get();

        assertThat(seen).containsExactly("0 0 true");
    }

    @Test
    void rebuildsAnIndexThatWasMadeWithOtherSettings() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        CorpusSettings other =
                CorpusSettings.builder().services(List.of("gateway")).build();

        try (Corpus corpus = CLUSTER.open(name, 2, other)) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.OUTDATED))
                    .hasMessageContaining("was made with another configuration. Run an update to rebuild it");
        }
        UpdateReport report = update(other);

        assertThat(report.getRebuildReason()).contains("another configuration");
        assertThat(report.getAdded()).isEqualTo(1);
        assertThat(indices()).hasSize(2);
    }

    @Test
    void viewsNeverShareAnIndex() throws IOException {
        folder.write("a.json", fullDisk("A", "2024-01-01"));
        update();
        CorpusSettings redacted = CorpusSettings.builder()
                .filter("public", postmortem -> postmortem)
                .build();

        assertThatThrownBy(() -> update(redacted))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("holds the view \"internal\" of the postmortems, not \"public\"");
        assertThat(found("disk")).isEqualTo(1);
    }

    @Test
    void doesNotTouchOtherIndices() throws IOException {
        CLUSTER.request("PUT", "/" + name, "{}");
        folder.write("a.json", fullDisk("A", "2024-01-01"));

        assertThatThrownBy(this::update)
                .isInstanceOfSatisfying(
                        CorpusException.class,
                        e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.UNUSABLE_LOCATION))
                .hasMessageContaining("is an index and not an alias. Use another name.");
        assertThat(indices()).contains(name);
    }

    @Test
    void saysThatThereIsNoIndex() {
        try (Corpus corpus = CLUSTER.open(name, 1)) {
            assertThatThrownBy(corpus::size)
                    .isInstanceOfSatisfying(
                            CorpusException.class,
                            e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.NOT_FOUND))
                    .hasMessageMatching(
                            "There is no index \"" + name + "\" at http://127.*\\. Run an update to create it\\.");
        }
    }

    @Test
    void countsFacetsExactlyEvenIfThereAreManyValues() throws IOException {
        List<Postmortem> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String service = "service-" + (i < 4_990 ? i : "b".repeat(i % 2 + 1));
            many.add(of(service, incident("I" + i, "2024-01-01", "Title", "Cause")));
        }
        folder.writeLines("a.jsonl", many.toArray(Postmortem[]::new));
        update();

        try (Corpus corpus = CLUSTER.open(name, 2)) {
            SearchResult found =
                    corpus.search(SearchOptions.builder().facetLimit(3).build());

            assertThat(found.getTotal()).isEqualTo(5_000);
            assertThat(found.getFacets().get(Facet.SERVICE))
                    .extracting(count -> count.getValue() + " " + count.getCount())
                    .containsExactly("service-b 5", "service-bb 5", "service-0 1");
        }
    }
}
