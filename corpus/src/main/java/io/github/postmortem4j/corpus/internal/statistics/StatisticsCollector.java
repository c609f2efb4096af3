package io.github.postmortem4j.corpus.internal.statistics;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the statistics of a corpus in one pass. */
public final class StatisticsCollector {

    private final @Nullable Grouping grouping;
    private final @Nullable Long today;
    private final GroupCollector total;
    private final Map<String, GroupCollector> groups = new HashMap<>();

    private StatisticsCollector(StatisticsOptions options) {
        this.grouping = options.getGrouping();
        LocalDate day = options.getToday();
        this.today = day == null ? null : day.toEpochDay();
        this.total = new GroupCollector("", today);
    }

    /**
     * Computes statistics.
     *
     * @param options over which postmortems, and by which property
     * @param snapshot the state of the corpus
     * @return the statistics
     */
    public static CorpusStatistics collect(StatisticsOptions options, EngineSnapshot snapshot) {
        StatisticsCollector collector = new StatisticsCollector(options);
        DocumentFilter filter = DocumentFilter.of(options);
        snapshot.scan(filter, collector::add);
        return collector.statistics();
    }

    private void add(DocumentFacts facts) {
        total.add(facts);
        Grouping by = grouping;
        if (by != null) {
            for (String name : names(by, facts)) {
                groups.computeIfAbsent(name, key -> new GroupCollector(key, today))
                        .add(facts);
            }
        }
    }

    private static List<String> names(Grouping grouping, DocumentFacts facts) {
        List<String> names = switch (grouping) {
            case SERVICE -> facts.services();
            case MECHANISM -> facts.mechanisms();
            case SEVERITY -> List.of(facts.severity());
            case MONTH -> List.of(month(facts.date()));
        };
        return names.isEmpty() ? List.of("") : names;
    }

    private static String month(@Nullable Long date) {
        return date == null
                ? ""
                : YearMonth.from(Instant.ofEpochSecond(date).atOffset(ZoneOffset.UTC))
                        .toString();
    }

    private CorpusStatistics statistics() {
        Comparator<GroupCollector> byName =
                Comparator.comparing(group -> group.name().toLowerCase(Locale.ROOT));
        Comparator<GroupCollector> order = grouping == Grouping.MONTH
                ? byName
                : Comparator.comparingLong(GroupCollector::documents).reversed().thenComparing(byName);
        CorpusStatistics.Builder statistics = CorpusStatistics.builder().total(total.statistics());
        groups.values().stream()
                .sorted(order.thenComparing(GroupCollector::name))
                .map(GroupCollector::statistics)
                .forEach(statistics::addGroup);
        return statistics.build();
    }
}
