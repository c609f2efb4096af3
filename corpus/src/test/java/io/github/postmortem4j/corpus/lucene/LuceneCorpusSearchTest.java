package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.expiredCertificate;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static io.github.postmortem4j.corpus.fixture.Incidents.wrongRoutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.search.Facet;
import io.github.postmortem4j.corpus.search.FacetCount;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCorpusSearchTest {

    @TempDir
    private Path root;

    private CorpusFolder folder;

    @BeforeEach
    void writeIncidents() {
        folder = new CorpusFolder(root)
                .writeLines(
                        "all.jsonl",
                        fullDisk("D1", "2023-01-01"),
                        fullDisk("D2", "2024-01-01"),
                        expiredCertificate("C", "2024-02-01").toBuilder()
                                .severity("SEV1")
                                .build(),
                        wrongRoutes("R", "2024-03-01"));
    }

    private SearchResult search(SearchOptions options) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            corpus.update(folder.documents());
            return corpus.search(options);
        }
    }

    private List<String> ids(SearchOptions.Builder options) throws IOException {
        return search(options.build()).getHits().stream()
                .map(hit -> hit.getDocument().getId())
                .toList();
    }

    @Test
    void findsEveryFormOfAWord() throws IOException {
        assertThat(ids(SearchOptions.builder().words("expiring certificates"))).containsExactly("C");
    }

    @Test
    void findsOnlyWhatContainsAllWords() throws IOException {
        assertThat(ids(SearchOptions.builder().words("certificate routes"))).isEmpty();
    }

    @Test
    void treatsOperatorsAsText() throws IOException {
        assertThat(ids(SearchOptions.builder().words("certificate OR (routes* ~2 \\")))
                .isEmpty();
        assertThat(ids(SearchOptions.builder().words("+certificate^9 -"))).isEmpty();
        assertThat(ids(SearchOptions.builder().words("\"certificate\""))).containsExactly("C");
    }

    @Test
    void filtersByServiceSeverityMechanismAndPeriod() throws IOException {
        assertThat(ids(SearchOptions.builder().service("Orders"))).containsExactlyInAnyOrder("D1", "D2");
        assertThat(ids(SearchOptions.builder().severity("sev1"))).containsExactly("C");
        assertThat(ids(SearchOptions.builder().mechanism("disk-full"))).containsExactlyInAnyOrder("D1", "D2");
        assertThat(ids(SearchOptions.builder().since(LocalDate.of(2024, 2, 1)).until(LocalDate.of(2024, 3, 1))))
                .containsExactly("C");
    }

    @Test
    void countsFacetsOverAllHits() throws IOException {
        SearchResult result = search(SearchOptions.builder().limit(1).build());

        assertThat(result.getTotal()).isEqualTo(4);
        assertThat(result.getHits()).hasSize(1);
        assertThat(result.getFacets().get(Facet.SERVICE))
                .first()
                .isEqualTo(FacetCount.builder().value("orders").count(2).build());
        assertThat(result.getFacets().get(Facet.YEAR))
                .extracting(FacetCount::getValue)
                .containsExactly("2024", "2023");
    }

    @Test
    void quotesTheSentenceWithTheWords() throws IOException {
        assertThat(search(SearchOptions.builder().words("logrotate").build())
                        .getHits()
                        .get(0)
                        .getExcerpt())
                .contains("logrotate was disabled");
    }

    @Test
    void findsConfiguredNamesOfServicesInTheText() throws IOException {
        CorpusSettings settings =
                CorpusSettings.builder().services(List.of("payment gateway")).build();
        try (Corpus corpus = LuceneCorpus.open(root.resolve("named"), settings)) {
            corpus.update(folder.documents());
            SearchResult result = corpus.search(
                    SearchOptions.builder().service("Payment Gateway").build());
            assertThat(result.getHits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.getDocument().getId()).isEqualTo("C"));
        }
    }
}
