package io.github.postmortem4j.corpus.internal.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Collects the best hits that are not later than a moment.
 *
 * <p>The date is checked here and not by a clause of the query: Lucene skips documents that cannot be among the best only
 * in queries without required clauses, which makes them several times faster.
 */
final class DatedTopDocs implements CollectorManager<DatedTopDocs.DatedCollector, TopDocs> {

    private final TopScoreDocCollectorManager best;
    private final long until;

    /**
     * @param count the number of hits
     * @param until the latest date, in seconds since the epoch
     */
    DatedTopDocs(int count, long until) {
        this.best = new TopScoreDocCollectorManager(count, null, count);
        this.until = until;
    }

    @Override
    public DatedCollector newCollector() {
        return new DatedCollector(best.newCollector(), until);
    }

    @Override
    public TopDocs reduce(Collection<DatedCollector> collectors) throws IOException {
        List<TopScoreDocCollector> inner =
                collectors.stream().map(collector -> collector.best).toList();
        return best.reduce(inner);
    }

    /** Leaves out documents that are too late. */
    static final class DatedCollector extends FilterCollector implements Collector {

        private final TopScoreDocCollector best;
        private final long until;

        DatedCollector(TopScoreDocCollector best, long until) {
            super(best);
            this.best = best;
            this.until = until;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues dates = DocValues.getNumeric(context.reader(), IndexField.DATE);
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                @Override
                public void collect(int document) throws IOException {
                    if (dates.advanceExact(document) && dates.longValue() <= until) {
                        super.collect(document);
                    }
                }
            };
        }
    }
}
