package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class IncidentDurationsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-01T12:00:00Z");

    @Test
    void startAtTheEarliestEntryOfKindStarted() {
        Postmortem postmortem = Postmortem.builder()
                .summary(s -> s.startedAt(NOON.minusHours(1)).endedAt(NOON.plusHours(9)))
                .timeline(timeline -> timeline.addEntry(entry(EntryKind.DETECTED, 9))
                        .addEntry(entry(EntryKind.DETECTED, 3))
                        .addEntry(entry(EntryKind.ACKNOWLEDGED, 5))
                        .addEntry(entry(EntryKind.MITIGATED, 40))
                        .addEntry(entry(EntryKind.STARTED, 1))
                        .addEntry(entry(EntryKind.STARTED, 0))
                        .addEntry(entry(EntryKind.RESOLVED, 60))
                        .addEntry(e -> e.kind(EntryKind.DETECTED)))
                .build();

        assertThat(postmortem.timeToDetect()).isEqualTo(Duration.ofMinutes(3));
        assertThat(postmortem.timeToAcknowledge()).isEqualTo(Duration.ofMinutes(5));
        assertThat(postmortem.timeToMitigate()).isEqualTo(Duration.ofMinutes(40));
        assertThat(postmortem.timeToResolve()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void endAtTheLastEntryOfKindResolved() {
        Postmortem postmortem = Postmortem.builder()
                .timeline(timeline -> timeline.addEntry(entry(EntryKind.STARTED, 0))
                        .addEntry(entry(EntryKind.RESOLVED, 90))
                        .addEntry(entry(EntryKind.RESOLVED, 60)))
                .build();

        assertThat(postmortem.timeToResolve()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void useTheSummaryWhereTheTimelineHasNoTime() {
        Postmortem postmortem = Postmortem.builder()
                .summary(s -> s.startedAt(NOON).endedAt(NOON.plusMinutes(30)))
                .timeline(timeline ->
                        timeline.addEntry(e -> e.kind(EntryKind.STARTED)).addEntry(entry(EntryKind.DETECTED, 4)))
                .build();

        assertThat(postmortem.timeToDetect()).isEqualTo(Duration.ofMinutes(4));
        assertThat(postmortem.timeToResolve()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void areNegativeIfTheSecondMomentIsBeforeTheFirst() {
        Postmortem postmortem = Postmortem.builder()
                .summary(s -> s.startedAt(NOON))
                .timeline(t -> t.addEntry(entry(EntryKind.DETECTED, -2)))
                .build();

        assertThat(postmortem.timeToDetect()).isEqualTo(Duration.ofMinutes(-2));
    }

    @Test
    void areUnknownIfEitherMomentIs() {
        Postmortem started =
                Postmortem.builder().summary(s -> s.startedAt(NOON)).build();
        Postmortem ended = Postmortem.builder().summary(s -> s.endedAt(NOON)).build();

        assertThat(started.timeToDetect()).isNull();
        assertThat(started.timeToResolve()).isNull();
        assertThat(ended.timeToResolve()).isNull();
    }

    private static TimelineEntry entry(EntryKind kind, int minutes) {
        return TimelineEntry.builder().at(NOON.plusMinutes(minutes)).kind(kind).build();
    }

    @Test
    void anOutageWithoutEndAndResolutionIsOngoingUntilThePostmortemIsPublished() {
        Postmortem ongoing = Postmortem.builder()
                .summary(IssueSummary.builder()
                        .startedAt(OffsetDateTime.parse("2026-05-06T08:00:00Z"))
                        .build())
                .build();

        assertThat(ongoing.ongoing()).isTrue();
        assertThat(Postmortem.builder().build().ongoing()).isFalse();
        assertThat(ongoing.with(it -> it.status(Postmortem.Status.PUBLISHED)).ongoing())
                .isFalse();
        assertThat(ongoing.with(it -> it.summary(ongoing.getSummary()
                                .with(summary -> summary.endedAt(OffsetDateTime.parse("2026-05-06T09:00:00Z")))))
                        .ongoing())
                .isFalse();
        assertThat(ongoing.with(it -> it.timeline(Timeline.builder()
                                .addEntries(TimelineEntry.builder()
                                        .kind(EntryKind.RESOLVED)
                                        .build())
                                .build()))
                        .ongoing())
                .isFalse();
    }
}
