package io.github.postmortem4j.benchmarks.data;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A document that is a multiple of a published one in length: more entries and tasks, and longer prose. */
final class SyntheticPostmortem {

    private static final List<ActionItem.Priority> PRIORITIES = List.of(ActionItem.Priority.values());

    private static final long SEED = 42;
    private static final int ENTRIES = 16;
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 3, 14, 13, 42, 0, 0, ZoneOffset.UTC);
    private static final List<EntryKind> KINDS = List.of(
            EntryKind.NOTE,
            EntryKind.INVESTIGATED,
            EntryKind.NOTE,
            EntryKind.COMMUNICATED,
            EntryKind.MISLEADING_PATH,
            EntryKind.NOTE,
            EntryKind.ESCALATED);

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Vocabulary words;
    private final int times;

    private SyntheticPostmortem(Vocabulary words, int times) {
        this.words = words;
        this.times = times;
    }

    static Postmortem of(Vocabulary words, int times) {
        return new SyntheticPostmortem(words, times).build();
    }

    private Postmortem build() {
        return Postmortem.builder()
                .id("INC-1234")
                .title("The database of a region fell behind")
                .status(Postmortem.Status.PUBLISHED)
                .severity("SEV1")
                .timeZone(ZoneId.of("UTC"))
                .addTags("database", "replication")
                .hook(Hook.builder().text(prose(2)).build())
                .summary(summary())
                .timeline(Timeline.builder().entries(entries()).build())
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(prose(6 * times))
                        .resolution(prose(5 * times))
                        .trigger(prose(1))
                        .contributingFactors(sentences(2 * times))
                        .whys(sentences(3 * times))
                        .build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .improvements(sentences(2 * times))
                        .actionItems(tasks())
                        .build())
                .lessons(Lessons.builder()
                        .wentWell(sentences(2 * times))
                        .wentWrong(sentences(2 * times))
                        .build())
                .addLinks(Link.builder()
                        .title("The public report")
                        .uri("https://status.example.com/incidents/1234")
                        .build())
                .build();
    }

    private IssueSummary summary() {
        return IssueSummary.builder()
                .overview(prose(3))
                .startedAt(START)
                .endedAt(START.plusMinutes(minuteOf(ENTRIES * times - 1)))
                .impact(Impact.builder()
                        .addServices("Web site", "API")
                        .userExperience(prose(2))
                        .affectedUsersPercent(12.5)
                        .affectedUsers(250_000)
                        .notes(prose(2))
                        .build())
                .rootCause(prose(1))
                .build();
    }

    private List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        int last = ENTRIES * times - 1;
        for (int i = 0; i <= last; i++) {
            EntryKind kind = i == 0 ? EntryKind.STARTED : i == 1 ? EntryKind.DETECTED : KINDS.get(i % KINDS.size());
            entries.add(entry(i, i == last ? EntryKind.RESOLVED : kind));
        }
        return entries;
    }

    private TimelineEntry entry(int index, EntryKind kind) {
        TimelineEntry.Builder entry = TimelineEntry.builder()
                .at(START.plusMinutes(minuteOf(index)))
                .kind(kind)
                .text(words.sentence(random, 9));
        switch (kind) {
            case DETECTED -> entry.detectionMethod(DetectionMethod.MONITORING_ALERT);
            case INVESTIGATED, MISLEADING_PATH ->
                entry.investigated(words.sentence(random, 5)).assumption(words.sentence(random, 7));
            case ESCALATED -> entry.addEscalatedTo("Storage on-call");
            default -> {
                // No further facts.
            }
        }
        return entry.build();
    }

    /** All entries are within a day, as rule A5 requires. */
    private int minuteOf(int index) {
        return times <= 10 ? index * 3 : index / 2;
    }

    private List<ActionItem> tasks() {
        List<ActionItem> tasks = new ArrayList<>();
        for (int i = 1; i <= 5 * times; i++) {
            tasks.add(ActionItem.builder()
                    .id("OPS-" + i)
                    .task("Add an alert on the lag of replica " + i + ". " + words.sentence(random, 8))
                    .type(i % 2 == 0 ? ActionItem.Type.DETECT : ActionItem.Type.PREVENT)
                    .priority(PRIORITIES.get(i % PRIORITIES.size()))
                    .owner("Storage")
                    .due(START.toLocalDate().plusDays(i))
                    .tracker("https://tracker.example.com/OPS-" + i)
                    .build());
        }
        return tasks;
    }

    private String prose(int sentences) {
        return words.paragraph(random, sentences);
    }

    private List<String> sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(words.sentence(random, 10));
        }
        return sentences;
    }
}
