package io.github.postmortem4j.corpus.internal.search;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.document.CorpusDocuments;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchRequest;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchResult;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.internal.text.PostmortemText;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.QuoteWriter;
import io.github.postmortem4j.corpus.internal.text.SentenceSplitter;
import io.github.postmortem4j.corpus.internal.text.WordAnalyzer;
import io.github.postmortem4j.corpus.search.FacetCount;
import io.github.postmortem4j.corpus.search.SearchHit;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches for words. Safe for use by many threads. */
public final class WordSearch {

    private final CorpusDocuments documents;

    /**
     * Creates a search.
     *
     * @param documents reads what the index stores
     */
    public WordSearch(CorpusDocuments documents) {
        this.documents = documents;
    }

    /**
     * Searches for words.
     *
     * @param options the words, and which postmortems to include
     * @param snapshot the state of the corpus
     * @return the postmortems that contain all of the words
     */
    public SearchResult search(SearchOptions options, EngineSnapshot snapshot) {
        Set<String> terms = terms(options.getWords());
        DocumentFilter filter = DocumentFilter.of(options);
        EngineSearchResult found =
                snapshot.search(new EngineSearchRequest(terms, filter, options.getLimit(), options.getFacetLimit()));
        SearchResult.Builder result = SearchResult.builder().total(found.total());
        for (StoredDocument stored : snapshot.fetch(found.hits())) {
            Postmortem postmortem = documents.parse(stored);
            result.addHit(SearchHit.builder()
                    .document(documents.describe(stored, postmortem))
                    .excerpt(excerpt(postmortem, terms))
                    .build());
        }
        found.facets()
                .forEach((facet, values) -> result.putFacet(
                        facet,
                        values.entrySet().stream()
                                .map(value -> FacetCount.builder()
                                        .value(value.getKey())
                                        .count(value.getValue())
                                        .build())
                                .toList()));
        return result.build();
    }

    /** Stop words are in every document and in no index. */
    private static Set<String> terms(String words) {
        Set<String> terms = new LinkedHashSet<>(WordAnalyzer.stems(words));
        terms.removeIf(WordAnalyzer::isStopWord);
        return terms;
    }

    private static String excerpt(Postmortem postmortem, Set<String> terms) {
        List<QuotableSentence> sentences =
                terms.isEmpty() ? List.of() : SentenceSplitter.split(PostmortemText.of(postmortem));
        String excerpt = "";
        long most = 0;
        for (QuotableSentence sentence : sentences) {
            long contained = List.of(sentence.stems()).stream()
                    .filter(terms::contains)
                    .distinct()
                    .count();
            if (contained > most) {
                most = contained;
                excerpt = QuoteWriter.ofStems(sentence, terms).getText();
            }
        }
        return excerpt;
    }
}
