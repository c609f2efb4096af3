package io.github.postmortem4j.corpus.internal.engine;

import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What statistics and filters need to know about a postmortem.
 *
 * @param date when the incident happened, in seconds since the epoch; {@code null} if unknown
 * @param severity the severity; {@code ""} if unknown
 * @param services the services
 * @param mechanisms the ids of the mechanisms
 * @param responseTimes the response times that the document states, in seconds
 * @param stillOpen whether the incident is not over yet: a draft that states a start and no end
 * @param actions the number of action items by progress
 * @param dues the due dates of the action items that are neither done nor dropped, as days since the epoch
 * @param confirmed whether a person confirmed that the incident is a recurrence
 * @param suspected whether the document names an earlier incident that nobody confirmed
 */
public record DocumentFacts(
        @Nullable Long date,
        String severity,
        List<String> services,
        List<String> mechanisms,
        Map<ResponseTime, Long> responseTimes,
        boolean stillOpen,
        ActionCounts actions,
        List<Long> dues,
        boolean confirmed,
        boolean suspected) {

    /**
     * The number of action items by progress.
     *
     * @param done those that are done
     * @param unfinished those that are open or in progress
     * @param dropped those that nobody will do
     */
    public record ActionCounts(int done, int unfinished, int dropped) {}
}
