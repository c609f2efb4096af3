package io.github.postmortem4j.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.fixture.SyntheticIncidents;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus in a cluster gives the answers of the embedded one. */
class ParityTest {

    private static final int DOCUMENTS = 600;
    private static final int QUERIES = 80;
    private static final LocalDate TODAY = LocalDate.parse("2001-01-01");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2030-01-01T00:00:00Z");
    private static final LocalCluster CLUSTER = LocalCluster.get();

    @TempDir
    private Path root;

    private final SyntheticIncidents incidents = new SyntheticIncidents(causes());
    private final List<Postmortem> documents = new ArrayList<>();
    private CorpusFolder folder;

    /** Returns a sentence with the words of each failure mechanism. */
    private static List<String> causes() {
        return MechanismDictionary.builtIn().getMechanisms().stream()
                .map(mechanism -> mechanism.patterns().get(0).groups().stream()
                        .map(group -> group.get(0))
                        .collect(Collectors.joining(" ", "Because ", ".")))
                .toList();
    }

    @BeforeEach
    void createFolder() throws IOException {
        folder = new CorpusFolder(root);
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(incidents.next(i));
        }
        folder.writeLines("team-a/all.jsonl", documents.subList(0, 500).toArray(Postmortem[]::new));
        for (int i = 500; i < DOCUMENTS; i++) {
            folder.write("team-b/" + i + ".json", documents.get(i));
        }
        // Documents with equal scores and dates are ordered by key.
        for (int i = 0; i < 50; i++) {
            folder.write(
                    "copies/" + i + ".json",
                    documents.get(7).toBuilder().id("COPY-" + i).build());
        }
        Path examples = Path.of("../../examples");
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Postmortem example = PostmortemJson.create().read(file);
                documents.add(example);
                folder.write("examples/" + file.getFileName(), example);
            }
        }
    }

    private void update(Corpus... corpora) throws IOException {
        for (Corpus corpus : corpora) {
            assertThat(corpus.update(folder.documents()).getRejected()).isZero();
        }
    }

    /** Changes, adds and deletes documents. */
    private void change() {
        for (int i = 500; i < 540; i++) {
            folder.write(
                    "team-b/" + i + ".json",
                    incidents.next(i).toBuilder().id("NEW-" + i).build());
        }
        for (int i = 540; i < 560; i++) {
            folder.delete("team-b/" + i + ".json");
        }
        folder.writeLines("team-a/all.jsonl", documents.subList(100, 480).toArray(Postmortem[]::new));
        folder.write("team-c/more.json", incidents.next(DOCUMENTS));
    }

    private List<SimilarIncidents> similar(Corpus corpus) {
        List<SimilarIncidents> answers = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            Postmortem draft = documents.get(documents.size() - 1 - i * (documents.size() / QUERIES));
            answers.add(corpus.similar(
                    draft,
                    SimilarOptions.builder()
                            .limit(10)
                            .today(TODAY)
                            .until(i % 4 == 0 ? null : LATER)
                            .draftPath(i % 8 == 0 ? "team-a/draft.json" : "")
                            .build()));
        }
        return answers;
    }

    private void assertSameAnswers(Corpus cluster, Corpus embedded) {
        List<SimilarIncidents> expected = similar(embedded);
        assertThat(expected.stream()
                        .mapToInt(answer -> answer.getMatches().size())
                        .sum())
                .isGreaterThan(8 * QUERIES);
        List<SimilarIncidents> found = similar(cluster);
        for (int i = 0; i < QUERIES; i++) {
            assertThat(keys(found.get(i))).as("query " + i).isEqualTo(keys(expected.get(i)));
        }
        assertThat(found).isEqualTo(expected);
        for (ActionOptions options : List.of(
                ActionOptions.defaults(),
                ActionOptions.builder()
                        .today(TODAY)
                        .service("SERVICE-3")
                        .limit(7)
                        .build())) {
            assertThat(cluster.actions(options)).isEqualTo(embedded.actions(options));
        }
        for (Grouping grouping : Grouping.values()) {
            StatisticsOptions options =
                    StatisticsOptions.builder().grouping(grouping).today(TODAY).build();
            assertThat(cluster.statistics(options)).isEqualTo(embedded.statistics(options));
        }
        for (SearchOptions options : List.of(
                SearchOptions.builder().words("").limit(20).build(),
                SearchOptions.builder()
                        .words("")
                        .service("service-3")
                        .facetLimit(3)
                        .build(),
                SearchOptions.builder().words("").mechanism("disk-full").build(),
                SearchOptions.builder().words("ka").severity("sev1").limit(50).build(),
                SearchOptions.builder()
                        .words(documents.get(7).getTitle())
                        .limit(30)
                        .build(),
                SearchOptions.builder()
                        .words("lo")
                        .since(LocalDate.parse("2000-01-03"))
                        .until(LocalDate.parse("2000-01-05"))
                        .build())) {
            assertThat(cluster.search(options)).isEqualTo(embedded.search(options));
        }
        assertThat(cluster.size()).isEqualTo(embedded.size());
    }

    private static List<String> keys(SimilarIncidents answer) {
        return answer.getMatches().stream()
                .map(match -> match.getDocument().getKey())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void answersAreThoseOfTheEmbeddedCorpusBeforeAndAfterUpdates(int shards) throws Exception {
        try (Corpus embedded = LuceneCorpus.open(folder.index());
                Corpus cluster = CLUSTER.open("parity-" + shards, shards)) {
            update(embedded, cluster);
            assertSameAnswers(cluster, embedded);

            change();
            update(embedded, cluster);
            assertSameAnswers(cluster, embedded);
        }
    }

    @Test
    void answersAreTheSameWithOneNodeStopped() throws Exception {
        try (Corpus embedded = LuceneCorpus.open(folder.index());
                Corpus cluster = CLUSTER.open("stopped", 2)) {
            update(embedded, cluster);
            CLUSTER.withOneNodeStopped(() -> assertSameAnswers(cluster, embedded));
        }
    }
}
