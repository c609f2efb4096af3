package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.document.PostmortemSelection;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Over which postmortems to compute statistics, and by which property to group them. */
@ValueStyle
@Value.Immutable
public sealed interface StatisticsOptions extends PostmortemSelection permits ImmutableStatisticsOptions {

    /** {@return the defaults: all postmortems, without groups} */
    static StatisticsOptions defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the property to group by; {@code null}, the default, for no groups} */
    @Nullable Grouping getGrouping();

    /** {@return the day by which action items are overdue; {@code null}, the default, to call no action item overdue} */
    @Nullable LocalDate getToday();

    /** Builds {@link StatisticsOptions}. Not safe for use by several threads. */
    final class Builder extends ImmutableStatisticsOptions.Builder {

        Builder() {}
    }
}
