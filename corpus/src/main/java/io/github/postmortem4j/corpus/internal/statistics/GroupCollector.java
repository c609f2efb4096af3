package io.github.postmortem4j.corpus.internal.statistics;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.statistics.GroupStatistics;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the statistics of one group. */
final class GroupCollector {

    private final String name;
    private final @Nullable Long today;
    private final Map<ResponseTime, TimeCollector> times = new EnumMap<>(ResponseTime.class);
    private long documents;
    private long done;
    private long unfinished;
    private long dropped;
    private long overdue;
    private long confirmed;
    private long suspected;

    GroupCollector(String name, @Nullable Long today) {
        this.name = name;
        this.today = today;
        for (ResponseTime time : ResponseTime.values()) {
            times.put(time, new TimeCollector());
        }
    }

    void add(DocumentFacts facts) {
        documents++;
        times.forEach((time, collector) -> collector.add(facts.responseTimes().get(time), facts.stillOpen()));
        done += facts.actions().done();
        unfinished += facts.actions().unfinished();
        dropped += facts.actions().dropped();
        Long day = today;
        if (day != null) {
            overdue += facts.dues().stream().filter(due -> due < day).count();
        }
        confirmed += facts.confirmed() ? 1 : 0;
        suspected += facts.suspected() ? 1 : 0;
    }

    String name() {
        return name;
    }

    long documents() {
        return documents;
    }

    GroupStatistics statistics() {
        GroupStatistics.Builder statistics = GroupStatistics.builder()
                .name(name)
                .documents(documents)
                .completion(Proportions.of(done, done + unfinished))
                .unfinishedActions(unfinished)
                .overdueActions(overdue)
                .droppedActions(dropped)
                .repeatRate(Proportions.of(confirmed, documents))
                .suspectedRecurrences(suspected);
        times.forEach((time, collector) -> statistics.putResponseTime(time, collector.summarize()));
        return statistics.build();
    }
}
