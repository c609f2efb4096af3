package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.action;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.GroupStatistics;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import io.github.postmortem4j.corpus.statistics.ResponseTimeSummary;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCorpusStatisticsTest {

    @TempDir
    private Path root;

    private CorpusFolder folder;

    @BeforeEach
    void createFolder() {
        folder = new CorpusFolder(root);
    }

    private CorpusStatistics statistics(StatisticsOptions options) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            corpus.update(folder.documents());
            return corpus.statistics(options);
        }
    }

    private static Postmortem resolvedAfter(String id, int minutes) {
        OffsetDateTime start = OffsetDateTime.parse("2024-01-01T10:00:00Z");
        return fullDisk(id, "2024-01-01").toBuilder()
                .status(Postmortem.Status.PUBLISHED)
                .timeline(Timeline.builder()
                        .addEntry(TimelineEntry.builder()
                                .at(start.plusMinutes(minutes))
                                .kind(EntryKind.RESOLVED)
                                .text("Resolved.")
                                .build())
                        .build())
                .build();
    }

    private ResponseTimeSummary resolution(Postmortem... incidents) throws IOException {
        folder.writeLines("all.jsonl", incidents);
        ResponseTimeSummary summary = statistics(StatisticsOptions.defaults())
                .getTotal()
                .getResponseTimes()
                .get(ResponseTime.RESOLVE);
        assertThat(summary).isNotNull();
        return summary;
    }

    @Test
    void listsFewTimesAndGivesNoPercentiles() throws IOException {
        ResponseTimeSummary summary = resolution(resolvedAfter("A", 30), resolvedAfter("B", 10));
        assertThat(summary.getTimes()).containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(30));
        assertThat(summary.getPercentiles()).isEmpty();
    }

    @Test
    void givesPercentilesFromTwentyTimesOn() throws IOException {
        ResponseTimeSummary summary = resolution(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> resolvedAfter("I" + i, i))
                .toArray(Postmortem[]::new));
        assertThat(summary.getTimes()).isEmpty();
        assertThat(summary.getPercentiles().get(50).getValue()).isEqualTo(Duration.ofMinutes(10));
        // Ranks 6 and 15 of 20, as tables of the binomial distribution list them.
        assertThat(summary.getPercentiles().get(50).getLower()).isEqualTo(Duration.ofMinutes(6));
        assertThat(summary.getPercentiles().get(50).getUpper()).isEqualTo(Duration.ofMinutes(15));
        assertThat(summary.getPercentiles().get(90).getUpper()).isNull();
    }

    @Test
    void countsOpenIncidentsApartFromMissingTimes() throws IOException {
        Postmortem open = fullDisk("OPEN", "2024-01-01");
        Postmortem silent = fullDisk("SILENT", "2024-01-01").toBuilder()
                .status(Postmortem.Status.PUBLISHED)
                .build();
        ResponseTimeSummary summary = resolution(resolvedAfter("A", 30), open, silent);
        assertThat(summary.getKnown()).isEqualTo(1);
        assertThat(summary.getStillOpen()).isEqualTo(1);
        assertThat(summary.getMissing()).isEqualTo(1);
    }

    @Test
    void groupsByMonthInOrder() throws IOException {
        folder.writeLines(
                "all.jsonl", fullDisk("A", "2024-03-01"), fullDisk("B", "2024-01-01"), fullDisk("C", "2024-03-09"));
        CorpusStatistics statistics =
                statistics(StatisticsOptions.builder().grouping(Grouping.MONTH).build());
        assertThat(statistics.getGroups()).extracting(GroupStatistics::getName).containsExactly("2024-01", "2024-03");
        assertThat(statistics.getGroups())
                .extracting(GroupStatistics::getDocuments)
                .containsExactly(1L, 2L);
    }

    @Test
    void countsCompletionOfWhatNobodyDropped() throws IOException {
        ActionItem overdue = action("a", ActionItem.Type.PREVENT, ActionItem.Status.OPEN).toBuilder()
                .due(LocalDate.of(2024, 1, 1))
                .build();
        folder.write(
                "a.json",
                fullDisk(
                        "A",
                        "2024-01-01",
                        overdue,
                        action("b", ActionItem.Type.PREVENT, ActionItem.Status.DONE),
                        action("c", ActionItem.Type.PREVENT, ActionItem.Status.WONT_DO)));
        GroupStatistics total = statistics(StatisticsOptions.builder()
                        .today(LocalDate.of(2024, 1, 2))
                        .build())
                .getTotal();
        assertThat(total.getCompletion().getCount()).isEqualTo(1);
        assertThat(total.getCompletion().getTotal()).isEqualTo(2);
        assertThat(total.getOverdueActions()).isEqualTo(1);
        assertThat(total.getDroppedActions()).isEqualTo(1);
    }

    @Test
    void countsConfirmedRecurrencesOnlyInTheRepeatRate() throws IOException {
        folder.writeLines(
                "all.jsonl",
                fullDisk("A", "2024-01-01"),
                related("B", Relation.Kind.RECURRENCE_OF, "Ada"),
                related("C", Relation.Kind.RECURRENCE_OF, ""),
                related("D", Relation.Kind.RELATED, "Ada"));
        GroupStatistics total = statistics(StatisticsOptions.defaults()).getTotal();
        assertThat(total.getRepeatRate().getCount()).isEqualTo(1);
        assertThat(total.getRepeatRate().getTotal()).isEqualTo(4);
        assertThat(total.getSuspectedRecurrences()).isEqualTo(1);
    }

    private static Postmortem related(String id, Relation.Kind kind, String confirmedBy) {
        return fullDisk(id, "2024-02-01")
                .with(postmortem -> postmortem.addRelation(
                        relation -> relation.incident("A").kind(kind).confirmedBy(confirmedBy)));
    }
}
