package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Statistics of a group of postmortems. */
@ValueStyle
@Value.Immutable
public sealed interface GroupStatistics permits ImmutableGroupStatistics {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the name of the group, such as the name of a service; {@code ""} for the total, and for postmortems that do
     * not state the property}
     */
    String getName();

    /** {@return the number of postmortems} */
    long getDocuments();

    /** {@return the response times} */
    Map<ResponseTime, ResponseTimeSummary> getResponseTimes();

    /** {@return the share of action items that are done, of those that nobody dropped} */
    Proportion getCompletion();

    /** {@return the number of action items that are neither done nor dropped} */
    long getUnfinishedActions();

    /** {@return the number of action items that are not done and were due before the given day; 0 without such a day} */
    long getOverdueActions();

    /** {@return the number of action items that nobody will do} */
    long getDroppedActions();

    /** {@return the share of postmortems that a person confirmed to be a recurrence of an earlier incident} */
    Proportion getRepeatRate();

    /** {@return the number of postmortems that name an earlier incident as the same, without a confirmation} */
    long getSuspectedRecurrences();

    /** Builds {@link GroupStatistics}. Not safe for use by several threads. */
    final class Builder extends ImmutableGroupStatistics.Builder {

        Builder() {}
    }
}
