package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.document.DocumentTerms;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Converts queries to those of Lucene. */
final class LuceneQueries {

    /** Documents have a key; records of files do not. */
    private static final Query DOCUMENTS = new FieldExistsQuery(IndexField.KEY);

    private LuceneQueries() {}

    /** Builds the query of a ranking, of optional terms alone: see {@link DatedTopDocs}. */
    static Query ranking(RankingQuery ranking) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        scored(ranking).forEach(clause -> query.add(clause, Occur.SHOULD));
        return query.build();
    }

    /** Builds the same query with its conditions as required clauses: a shared term, and the date. */
    static Query exactRanking(RankingQuery ranking) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        scored(ranking).forEach(clause -> query.add(clause, Occur.SHOULD));
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        ranking.boosts()
                .keySet()
                .forEach(term -> terms.add(new TermQuery(new Term(IndexField.TERMS, term)), Occur.SHOULD));
        query.add(terms.build(), Occur.FILTER);
        long until = ranking.until() == null ? Long.MAX_VALUE : ranking.until();
        query.add(LongPoint.newRangeQuery(IndexField.DATE, DocumentMapper.NO_DATE, until), Occur.FILTER);
        return query.build();
    }

    private static List<Query> scored(RankingQuery ranking) {
        List<Query> clauses = new ArrayList<>();
        ranking.boosts()
                .forEach((term, boost) ->
                        clauses.add(new BoostQuery(new TermQuery(new Term(IndexField.TERMS, term)), boost)));
        if (!ranking.folder().isEmpty() && ranking.folderBoost() > 0) {
            Query folder = new ConstantScoreQuery(new TermQuery(new Term(IndexField.FOLDER, ranking.folder())));
            clauses.add(new BoostQuery(folder, ranking.folderBoost()));
        }
        return clauses;
    }

    static Query search(Set<String> terms, DocumentFilter filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms) {
            query.add(new TermQuery(new Term(IndexField.TERMS, term)), Occur.MUST);
        }
        query.add(filter(filter), Occur.FILTER);
        return query.build();
    }

    static Query filter(DocumentFilter filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(DOCUMENTS, Occur.FILTER);
        require(query, IndexField.SERVICE, filter.service());
        require(query, IndexField.SEVERITY, filter.severity());
        require(query, IndexField.TERMS, mechanismTerm(filter.mechanism()));
        Long since = filter.since();
        Long until = filter.until();
        if (since != null || until != null) {
            // A document without a date is in no period.
            long first = since == null ? DocumentMapper.NO_DATE + 1 : since;
            long last = until == null ? Long.MAX_VALUE : until - 1;
            query.add(LongPoint.newRangeQuery(IndexField.DATE, first, last), Occur.FILTER);
        }
        return query.build();
    }

    static Query unfinished(DocumentFilter filter) {
        return new BooleanQuery.Builder()
                .add(filter(filter), Occur.FILTER)
                .add(new TermQuery(new Term(IndexField.NOT_DONE, "true")), Occur.FILTER)
                .build();
    }

    static Query named(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static String mechanismTerm(String mechanism) {
        return mechanism.isEmpty() ? "" : DocumentTerms.mechanism(mechanism);
    }

    private static void require(BooleanQuery.Builder query, String field, String value) {
        if (!value.isEmpty()) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
