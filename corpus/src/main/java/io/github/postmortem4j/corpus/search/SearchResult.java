package io.github.postmortem4j.corpus.search;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The result of a search. */
@ValueStyle
@Value.Immutable
public sealed interface SearchResult permits ImmutableSearchResult {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number of postmortems found} */
    long getTotal();

    /** {@return the best hits, best first} */
    List<SearchHit> getHits();

    /** {@return the most frequent values of each facet over all postmortems found, most frequent first} */
    Map<Facet, List<FacetCount>> getFacets();

    /** Builds a {@link SearchResult}. Not safe for use by several threads. */
    final class Builder extends ImmutableSearchResult.Builder {

        Builder() {}
    }
}
