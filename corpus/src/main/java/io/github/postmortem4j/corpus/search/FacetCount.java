package io.github.postmortem4j.corpus.search;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** A value of a facet, and the number of postmortems that have it. */
@ValueStyle
@Value.Immutable
public sealed interface FacetCount permits ImmutableFacetCount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the value} */
    String getValue();

    /** {@return the number of postmortems} */
    long getCount();

    /** Builds a {@link FacetCount}. Not safe for use by several threads. */
    final class Builder extends ImmutableFacetCount.Builder {

        Builder() {}
    }
}
