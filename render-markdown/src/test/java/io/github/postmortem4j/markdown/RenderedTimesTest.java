package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedTimesTest {

    private static Postmortem outage(String start, String end, String... entries) {
        Timeline.Builder timeline = Timeline.builder();
        for (String entry : entries) {
            timeline.addEntries(TimelineEntry.builder()
                    .at(OffsetDateTime.parse(entry))
                    .text("x")
                    .build());
        }
        return Postmortem.builder()
                .summary(IssueSummary.builder()
                        .startedAt(OffsetDateTime.parse(start))
                        .endedAt(OffsetDateTime.parse(end))
                        .build())
                .timeline(timeline.build())
                .build();
    }

    private static List<String> bullets(MarkdownRenderer renderer, Postmortem postmortem) {
        return renderer.render(postmortem)
                .lines()
                .filter(line -> line.startsWith("- "))
                .toList();
    }

    private static List<String> bullets(Postmortem postmortem) {
        return bullets(MarkdownRenderer.create(), postmortem);
    }

    @Test
    void showsTheDateWhereTheDayChanges() {
        Postmortem overnight = outage(
                "2018-10-21T22:52:00Z",
                "2018-10-22T23:03:00Z",
                "2018-10-20T09:00:00Z",
                "2018-10-21T22:54:00Z",
                "2018-10-21T23:07:00Z",
                "2018-10-22T00:05:00Z",
                "2018-10-22T00:41:00Z");

        assertThat(bullets(overnight))
                .containsExactly(
                        "- **Duration:** 24 hours and 11 minutes, from 2018-10-21 22:52 UTC to 2018-10-22 23:03 UTC",
                        "- `2018-10-20 09:00 UTC` - x",
                        "- `2018-10-21 22:54 UTC` - x",
                        "- `23:07 UTC` - x",
                        "- `2018-10-22 00:05 UTC` - x",
                        "- `00:41 UTC` - x");
    }

    @Test
    void showsTimesAsWrittenWithoutAZone() {
        Postmortem written = outage(
                "2026-03-14T09:00:00-07:00",
                "2026-03-14T10:30:00-07:00",
                "2026-03-14T09:10:00-07:00",
                "2026-03-14T17:00:00Z");

        assertThat(bullets(written))
                .containsExactly(
                        "- **Duration:** 1 hour and 30 minutes, from 2026-03-14 09:00 UTC-07:00 to 10:30 UTC-07:00",
                        "- `09:10 UTC-07:00` - x",
                        "- `17:00 UTC` - x");
    }

    @Test
    void usesTheZoneOfTheRendererIfTheDocumentHasNone() {
        MarkdownRenderer kathmandu =
                MarkdownRenderer.builder().zone(ZoneId.of("Asia/Kathmandu")).build();
        Postmortem written = outage("2026-03-14T18:00:00Z", "2026-03-14T18:20:00Z");

        assertThat(bullets(kathmandu, written))
                .containsExactly(
                        "- **Duration:** 20 minutes, from 2026-03-14 23:45 UTC+05:45 to 2026-03-15 00:05 UTC+05:45");
        assertThat(bullets(
                        kathmandu,
                        written.toBuilder().timeZone(ZoneId.of("UTC")).build()))
                .containsExactly("- **Duration:** 20 minutes, from 2026-03-14 18:00 UTC to 18:20 UTC");
    }

    @Test
    void distinguishesTheTwoOccurrencesOfARepeatedHour() {
        Postmortem autumn = outage(
                        "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")
                .toBuilder()
                .timeZone(ZoneId.of("Europe/Paris"))
                .build();

        assertThat(bullets(autumn))
                .containsExactly(
                        "- **Duration:** 1 hour, from 2026-10-25 02:30 UTC+02:00 to 02:30 UTC+01:00",
                        "- `02:30 UTC+02:00` - x",
                        "- `02:30 UTC+01:00` - x");
        assertThat(MarkdownRenderer.create().render(autumn))
                .contains("title 2026-10-25\n", ": 02#58;30 UTC+02#58;00 📝", ": 02#58;30 UTC+01#58;00 📝");
    }

    @Test
    void showsSecondsIfAnyTimeHasThem() {
        Postmortem quick = outage("2026-03-14T10:00:00Z", "2026-03-14T10:00:43.5Z", "2026-03-14T10:00:00Z");

        assertThat(bullets(quick))
                .containsExactly(
                        "- **Duration:** 43.5 seconds, from 2026-03-14 10:00:00.000 UTC to 10:00:43.500 UTC",
                        "- `10:00:00.000 UTC` - x");
    }

    @Test
    void showsNoDurationForAnEndBeforeTheStart() {
        assertThat(bullets(outage("2026-03-14T10:00:00Z", "2026-03-14T09:00:00Z")))
                .containsExactly("- **Duration:** from 2026-03-14 10:00 UTC to 09:00 UTC");
    }

    @Test
    void showsTheLatestSupportedTimeAsWritten() {
        Postmortem late = Postmortem.builder()
                .timeZone(ZoneId.of("Asia/Tokyo"))
                .summary(IssueSummary.builder().startedAt(OffsetDateTime.MAX).build())
                .build();

        assertThat(bullets(late))
                .containsExactly("- **Started:** +999999999-12-31 23:59:59.999999999 UTC-18:00 (ongoing)");
    }

    @Test
    void sortsEntriesByTimeAndKeepsEntriesWithoutATimeBehindTheirPredecessor() {
        Timeline timeline = Timeline.builder()
                .addEntries(TimelineEntry.builder().text("undated start").build())
                .addEntries(entry("11:00", "late"))
                .addEntries(TimelineEntry.builder().text("after late").build())
                .addEntries(entry("10:00", "early"))
                .addEntries(entry("11:00", "late too"))
                .build();

        assertThat(bullets(Postmortem.builder().timeline(timeline).build()))
                .containsExactly(
                        "- undated start",
                        "- `2026-03-14 10:00 UTC` - early",
                        "- `11:00 UTC` - late",
                        "- after late",
                        "- `11:00 UTC` - late too");
    }

    private static TimelineEntry entry(String time, String text) {
        return TimelineEntry.builder()
                .at(SamplePostmortems.at(time))
                .kind(EntryKind.NOTE)
                .text(text)
                .build();
    }
}
