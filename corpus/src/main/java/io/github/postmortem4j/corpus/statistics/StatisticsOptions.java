package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Over which postmortems to compute statistics, and by which property to group them. */
@ValueStyle
@Value.Immutable
public interface StatisticsOptions {

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

    /** {@return the service, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getService() {
        return "";
    }

    /** {@return the severity, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getSeverity() {
        return "";
    }

    /** {@return the id of a failure mechanism; {@code ""}, the default, for all} */
    @Value.Default
    default String getMechanism() {
        return "";
    }

    /** {@return the first day of the period, in UTC; {@code null}, the default, for all} */
    @Nullable LocalDate getSince();

    /** {@return the first day after the period, in UTC; {@code null}, the default, for all} */
    @Nullable LocalDate getUntil();

    /** {@return the day by which action items are overdue; {@code null}, the default, to call no action item overdue} */
    @Nullable LocalDate getToday();

    /** Builds {@link StatisticsOptions}. Not safe for use by several threads. */
    final class Builder extends ImmutableStatisticsOptions.Builder {

        Builder() {}
    }
}
