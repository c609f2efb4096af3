package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The outage is from 13:42 to 14:09 UTC on 2 July 2019. */
class EntriesWithinOutageTest {

    private static final IssueSummary OUTAGE = IssueSummary.builder()
            .startedAt(OffsetDateTime.parse("2019-07-02T13:42:00Z"))
            .endedAt(OffsetDateTime.parse("2019-07-02T14:09:00Z"))
            .build();

    private record Document(@EntriesWithinOutage @Nullable Postmortem value) {}

    @ParameterizedTest
    @CsvSource({
        "DETECTED, 2019-07-02T13:41:00Z",
        "DETECTED, 2019-07-02T13:45:00+02:00",
        "MITIGATED, 2019-07-02T13:00:00Z",
        "RESOLVED, 2019-07-01T14:09:00Z"
    })
    void reportsKindsThatCannotPrecedeTheStart(EntryKind kind, OffsetDateTime at) {
        assertThat(violations(OUTAGE, entry(kind, at)))
                .containsExactly("timeline.entries[0].at: Entry of kind " + kind + " is at " + at
                        + ", before the outage starts at 2019-07-02T13:42Z: correct the entry or the start");
    }

    @ParameterizedTest
    @CsvSource({"2019-07-02T14:10:00Z", "2019-07-02T14:10:00-07:00", "2019-07-05T10:00:00Z"})
    void reportsAResolutionAfterTheEnd(OffsetDateTime at) {
        assertThat(violations(OUTAGE, entry(EntryKind.RESOLVED, at)))
                .containsExactly("timeline.entries[0].at: Entry of kind RESOLVED is at " + at
                        + ", after the outage ends at 2019-07-02T14:09Z: correct the entry or the end");
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void reportsEveryEntryMoreThanADayOutside(EntryKind kind) {
        OffsetDateTime before = OUTAGE.getStartedAt().minusHours(24).minusSeconds(1);
        OffsetDateTime after = OUTAGE.getEndedAt().plusHours(24).plusSeconds(1);

        assertThat(violations(OUTAGE, entry(kind, before), entry(kind, after)))
                .hasSize(2)
                .satisfiesExactly(
                        early -> assertThat(early).startsWith("timeline.entries[0].at: Entry "),
                        late -> assertThat(late).startsWith("timeline.entries[1].at: Entry "));
    }

    @Test
    void saysOnWhichSideAnEntryIsOutside() {
        assertThat(violations(
                        OUTAGE,
                        entry(EntryKind.NOTE, OffsetDateTime.parse("2019-06-02T13:42:00Z")),
                        entry(EntryKind.NOTE, OffsetDateTime.parse("2020-07-02T13:42:00Z"))))
                .containsExactly(
                        "timeline.entries[0].at: Entry is at 2019-06-02T13:42Z, more than a day before the outage"
                                + " starts at 2019-07-02T13:42Z: correct its date, or move it to the root cause",
                        "timeline.entries[1].at: Entry is at 2020-07-02T13:42Z, more than a day after the outage ends"
                                + " at 2019-07-02T14:09Z: correct its date, or move it to the corrective measures");
    }

    @ParameterizedTest
    @CsvSource({
        "DETECTED, 2019-07-02T13:42:00Z",
        "DETECTED, 2019-07-02T13:41:01Z",
        "DETECTED, 2019-07-02T15:45:00+02:00",
        "DETECTED, 2019-07-02T15:00:00Z",
        "MITIGATED, 2019-07-02T14:52:00Z",
        "RESOLVED, 2019-07-02T14:09:59Z",
        "RESOLVED, 2019-07-02T13:50:00Z",
        "STARTED, 2019-07-02T13:31:00Z",
        "NOTE, 2019-07-01T13:42:00Z",
        "NOTE, 2019-07-03T14:09:00Z",
        "COMMUNICATED, 2019-07-02T18:00:00Z",
        "ESCALATED, 2019-07-02T13:00:00Z"
    })
    void acceptsEntriesThatFit(EntryKind kind, OffsetDateTime at) {
        assertThat(violations(OUTAGE, entry(kind, at))).isEmpty();
    }

    @Test
    void comparesWithTheKnownTimeOnly() {
        TimelineEntry early = entry(EntryKind.DETECTED, OffsetDateTime.parse("2019-07-02T13:00:00Z"));
        TimelineEntry late = entry(EntryKind.RESOLVED, OffsetDateTime.parse("2019-07-02T15:00:00Z"));

        assertThat(violations(OUTAGE.toBuilder().endedAt(null).build(), early, late))
                .singleElement()
                .asString()
                .startsWith("timeline.entries[0].at: ");
        assertThat(violations(OUTAGE.toBuilder().startedAt(null).build(), early, late))
                .singleElement()
                .asString()
                .startsWith("timeline.entries[1].at: ");
        assertThat(violations(IssueSummary.builder().build(), early, late)).isEmpty();
    }

    @Test
    void ignoresAnOutageThatEndsBeforeItStarts() {
        IssueSummary backwards = OUTAGE.toBuilder()
                .endedAt(OffsetDateTime.parse("2019-07-02T12:00:00Z"))
                .build();

        assertThat(violations(backwards, entry(EntryKind.DETECTED, OffsetDateTime.parse("2019-07-02T13:00:00Z"))))
                .isEmpty();
    }

    @Test
    void ignoresEntriesWithoutATime() {
        assertThat(violations(OUTAGE, entry(EntryKind.DETECTED, null))).isEmpty();
        assertThat(violations(OUTAGE)).isEmpty();
        assertThat(Violations.of(new Document(null))).isEmpty();
    }

    private static TimelineEntry entry(EntryKind kind, @Nullable OffsetDateTime at) {
        return TimelineEntry.builder().kind(kind).at(at).build();
    }

    private static List<String> violations(IssueSummary summary, TimelineEntry... entries) {
        return Violations.of(new Document(Postmortem.builder()
                .summary(summary)
                .timeline(Timeline.builder().addEntries(entries).build())
                .build()));
    }
}
