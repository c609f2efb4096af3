package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthfulTimeZoneTest {

    private record Document(@TruthfulTimeZone @Nullable Postmortem value) {}

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-07-01T09:30:00-05:00, -04:00",
        "America/New_York, 2026-01-15T09:30:00-04:00, -05:00",
        "Europe/London,    2026-01-15T09:30:00+01:00, Z",
        "Europe/Berlin,    2026-07-01T09:30:00-04:00, +02:00",
        "Asia/Kathmandu,   2026-07-01T09:30:00+05:30, +05:45",
        "America/New_York, 2026-11-01T02:30:00-04:00, -05:00",
        "Africa/Nairobi,   2026-07-01T09:30:00+02:00, +03:00"
    })
    void reportsAnOffsetThatTheZoneDoesNotHaveAtThatTime(ZoneId zone, OffsetDateTime time, String offset) {
        assertThat(Violations.of(new Document(startedAt(zone, time))))
                .containsExactly("summary.startedAt: Time is " + time + ", but the UTC offset of " + zone
                        + " at that moment is " + offset + ": correct the offset or the time zone");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-07-01T09:30:00-04:00",
        "America/New_York, 2026-01-15T09:30:00-05:00",
        "America/New_York, 2026-07-01T13:30:00Z",
        "Europe/London,    2026-07-01T13:30:00+00:00",
        "America/New_York, 2026-11-01T01:30:00-04:00",
        "America/New_York, 2026-11-01T01:30:00-05:00",
        "UTC,              2018-10-21T15:52:00-07:00",
        "Z,                2018-10-21T15:52:00-07:00",
        "GMT,              2018-10-21T15:52:00-07:00",
        "Etc/UTC,          2018-10-21T15:52:00-07:00",
        "+02:00,           2018-10-21T15:52:00-07:00"
    })
    void acceptsTheRightOffsetUtcAndAnyTimeInAFixedZone(ZoneId zone, OffsetDateTime time) {
        assertThat(Violations.of(new Document(startedAt(zone, time)))).isEmpty();
    }

    @Test
    void reportsEachTimeSeparately() {
        OffsetDateTime wrong = OffsetDateTime.parse("2026-07-01T09:30:00-05:00");
        OffsetDateTime right = OffsetDateTime.parse("2026-07-01T09:30:00-04:00");
        Postmortem postmortem = Postmortem.builder()
                .timeZone(ZoneId.of("America/New_York"))
                .summary(IssueSummary.builder().startedAt(right).endedAt(wrong).build())
                .timeline(Timeline.builder()
                        .addEntries(
                                TimelineEntry.builder().at(wrong).build(),
                                TimelineEntry.builder().at(right).build(),
                                TimelineEntry.builder().build(),
                                TimelineEntry.builder().at(wrong).build())
                        .build())
                .build();

        assertThat(Violations.of(new Document(postmortem)))
                .extracting(text -> text.substring(0, text.indexOf(": ")))
                .containsExactly("summary.endedAt", "timeline.entries[0].at", "timeline.entries[3].at");
    }

    @Test
    void ignoresDocumentsWithoutAZoneOrTimes() {
        OffsetDateTime time = OffsetDateTime.parse("2026-07-01T09:30:00-05:00");

        assertThat(Violations.of(new Document(null))).isEmpty();
        assertThat(Violations.of(new Document(startedAt(null, time)))).isEmpty();
        assertThat(Violations.of(new Document(startedAt(ZoneId.of("America/New_York"), null))))
                .isEmpty();
    }

    private static Postmortem startedAt(@Nullable ZoneId zone, @Nullable OffsetDateTime time) {
        return Postmortem.builder()
                .timeZone(zone)
                .summary(IssueSummary.builder().startedAt(time).build())
                .build();
    }
}
