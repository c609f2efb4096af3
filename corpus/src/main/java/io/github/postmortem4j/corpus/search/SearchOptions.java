package io.github.postmortem4j.corpus.search;

import io.github.postmortem4j.corpus.document.PostmortemSelection;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** What to search for. */
@ValueStyle
@Value.Immutable
public sealed interface SearchOptions extends PostmortemSelection permits ImmutableSearchOptions {

    /** The greatest number of hits: {@value}. */
    int MAX_LIMIT = 10_000;

    /** {@return a builder with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the words, separated by spaces; {@code ""}, the default, for all postmortems}
     *
     * <p>A postmortem must contain all of them, in any form: {@code crash} also finds {@code crashed}. There is no query
     * language: every character other than a letter or digit separates words. Words such as {@code the} are ignored.
     */
    @Value.Default
    default String getWords() {
        return "";
    }

    /** {@return the maximum number of hits, from 1 to {@value #MAX_LIMIT}; 10 by default} */
    @Value.Default
    default int getLimit() {
        return 10;
    }

    /** {@return the maximum number of values of each facet, from 0 to {@value #MAX_LIMIT}; 10 by default} */
    @Value.Default
    default int getFacetLimit() {
        return 10;
    }

    /** Builds {@link SearchOptions}. Not safe for use by several threads. */
    final class Builder extends ImmutableSearchOptions.Builder {

        Builder() {}

        @Override
        public SearchOptions build() {
            SearchOptions options = super.build();
            if (options.getLimit() < 1 || options.getLimit() > MAX_LIMIT) {
                throw new IllegalArgumentException("the limit must be from 1 to " + MAX_LIMIT);
            }
            if (options.getFacetLimit() < 0 || options.getFacetLimit() > MAX_LIMIT) {
                throw new IllegalArgumentException("the limit of facets must be from 0 to " + MAX_LIMIT);
            }
            return options;
        }
    }
}
