package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** Statistics of a corpus. */
@ValueStyle
@Value.Immutable
public sealed interface CorpusStatistics permits ImmutableCorpusStatistics {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the statistics of all postmortems that the options include} */
    GroupStatistics getTotal();

    /**
     * {@return the statistics of each group: months in order, other groups with most postmortems first; empty without a
     * grouping}
     */
    List<GroupStatistics> getGroups();

    /** Builds {@link CorpusStatistics}. Not safe for use by several threads. */
    final class Builder extends ImmutableCorpusStatistics.Builder {

        Builder() {}
    }
}
