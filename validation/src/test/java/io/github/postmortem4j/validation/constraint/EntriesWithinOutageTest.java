package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EntriesWithinOutageTest {

    private record Document(@EntriesWithinOutage @Nullable Postmortem value) {}

    @ParameterizedTest
    @CsvFileSource(resources = "/timelines/fitting.csv", delimiter = '|')
    void acceptsEntriesThatFit(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, String entries) {
        assertThat(violations(document(start, end, entries))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/timelines/contradicting.csv", delimiter = '|')
    void reportsTheTimeThatDoesNotFit(
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            String entries,
            String property,
            String message) {
        assertThat(violations(document(start, end, entries)))
                .singleElement()
                .asString()
                .startsWith(property + ": ")
                .contains(message);
    }

    @Test
    void reportsTimesInTheFutureOfAClock() {
        Postmortem document = document(
                OffsetDateTime.parse("2019-07-02T13:42:00Z"),
                OffsetDateTime.parse("2019-07-02T14:09:00Z"),
                "DETECTED 2019-07-02T13:50:00Z, RESOLVED 2019-07-02T14:09:00Z");

        assertThat(futureTimes(document, "2019-07-02T14:09:00Z")).isEmpty();
        assertThat(futureTimes(document, "2019-07-02T14:00:00Z"))
                .containsExactly("summary.endedAt", "timeline.entries[1].at");
    }

    @Test
    void ignoresEntriesWithoutATime() {
        Postmortem document = document(OffsetDateTime.parse("2019-07-02T13:42:00Z"), null, "");

        assertThat(violations(document)).isEmpty();
        assertThat(violations(document.toBuilder()
                        .timeline(Timeline.builder()
                                .addEntries(TimelineEntry.builder()
                                        .kind(EntryKind.DETECTED)
                                        .build())
                                .build())
                        .build()))
                .isEmpty();
        assertThat(violations(null)).isEmpty();
    }

    @Test
    void reportsACompletionThatIsInTheFutureInEveryTimeZone() {
        Postmortem document = Postmortem.builder()
                .correctiveMeasures(measures -> measures.addActionItem(item -> item.task("Patch the server")
                        .status(ActionItem.Status.DONE)
                        .completed(LocalDate.of(2019, 7, 3))))
                .build();

        assertThat(futureTimes(document, "2019-07-02T10:00:00Z")).isEmpty();
        assertThat(futureTimes(document, "2019-07-02T09:59:59Z"))
                .containsExactly("correctiveMeasures.actionItems[0].completed");
    }

    private static List<String> futureTimes(Postmortem document, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return PostmortemValidator.builder().clock(clock).build().validate(document).getFindings().stream()
                .filter(finding -> finding.getMessage().contains(" is in the future"))
                .map(Finding::getPath)
                .toList();
    }

    private static List<String> violations(@Nullable Postmortem document) {
        return Violations.of(new Document(document));
    }

    private static Postmortem document(
            @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, @Nullable String entries) {
        List<TimelineEntry> timeline = Stream.of((entries == null ? "" : entries).split(", "))
                .filter(entry -> !entry.isEmpty())
                .map(EntriesWithinOutageTest::entry)
                .toList();
        return Postmortem.builder()
                .summary(IssueSummary.builder().startedAt(start).endedAt(end).build())
                .timeline(Timeline.builder().entries(timeline).build())
                .build();
    }

    private static TimelineEntry entry(String text) {
        String[] words = text.split(" ");
        return TimelineEntry.builder()
                .kind(EntryKind.valueOf(words[0]))
                .at(OffsetDateTime.parse(words[1]))
                .build();
    }
}
