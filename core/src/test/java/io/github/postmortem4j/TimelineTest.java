package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-01T12:00:00Z");

    @Test
    void findsTheEntriesOfAKindInTheOrderOfTheDocument() {
        Timeline timeline = timeline(entry("a", 5), entry("b", null), entry("c", 1))
                .with(t -> t.editEntry(1, e -> e.kind(EntryKind.ESCALATED)));

        assertThat(timeline.entries(EntryKind.NOTE))
                .extracting(TimelineEntry::getText)
                .containsExactly("a", "c");
        assertThat(timeline.entries(EntryKind.RESOLVED)).isEmpty();
    }

    @Test
    void findsTheFirstAndTheLastEntryByTime() {
        Timeline timeline = timeline(entry("late", 9), entry("untimed", null), entry("early", 1), entry("same", 9));

        assertThat(timeline.first(EntryKind.NOTE))
                .extracting(TimelineEntry::getText)
                .isEqualTo("early");
        assertThat(timeline.last(EntryKind.NOTE))
                .extracting(TimelineEntry::getText)
                .isEqualTo("same");
    }

    @Test
    void findsNoFirstOrLastEntryWithoutATime() {
        Timeline timeline = timeline(entry("untimed", null));

        assertThat(timeline.first(EntryKind.NOTE)).isNull();
        assertThat(timeline.last(EntryKind.NOTE)).isNull();
        assertThat(timeline.last(EntryKind.RESOLVED)).isNull();
    }

    @Test
    void sortsByTheMomentAndNotByTheLocalTime() {
        TimelineEntry paris = TimelineEntry.builder()
                .at(OffsetDateTime.parse("2024-05-01T14:01:00+02:00"))
                .text("paris")
                .build();

        assertThat(texts(timeline(entry("utc", 2), paris).sorted())).containsExactly("paris", "utc");
    }

    @Test
    void keepsEntriesAtTheSameMomentAndEntriesWithoutATimeInTheirPlace() {
        Timeline timeline = timeline(
                entry("first", null), entry("late", 5), entry("after late", null), entry("a", 1), entry("b", 1));

        assertThat(texts(timeline.sorted())).containsExactly("first", "a", "b", "late", "after late");
    }

    @Test
    void mergesTwoTimelinesInOrderOfTime() {
        Timeline merged = timeline(entry("a", 1), entry("c", 3)).merge(timeline(entry("b", 2)));

        assertThat(texts(merged)).containsExactly("a", "b", "c");
    }

    @Test
    void mergesEqualEntriesOnce() {
        Timeline chat = timeline(entry("a", 1), entry("b", 2));
        Timeline pages = timeline(entry("b", 2), entry("b", 2), entry("c", 3));

        assertThat(texts(chat.merge(pages))).containsExactly("a", "b", "b", "c");
        assertThat(chat.merge(pages).merge(pages)).isEqualTo(chat.merge(pages));
    }

    @Test
    void mergesEntriesOfTheSameMomentWithDifferentOffsetsOnce() {
        TimelineEntry utc = entry("a", 1);
        TimelineEntry local = utc.with(a -> a.at(NOON.plusMinutes(1).withOffsetSameInstant(ZoneOffset.ofHours(-7))));

        assertThat(local).isNotEqualTo(utc);
        assertThat(timeline(local).merge(timeline(utc, entry("b", 1))).getEntries())
                .containsExactly(local, entry("b", 1));
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return Timeline.builder().addEntries(entries).build();
    }

    private static Iterable<String> texts(Timeline timeline) {
        return timeline.getEntries().stream().map(TimelineEntry::getText).toList();
    }

    private static TimelineEntry entry(String text, @Nullable Integer minute) {
        return TimelineEntry.builder()
                .at(minute == null ? null : NOON.plusMinutes(minute))
                .text(text)
                .build();
    }
}
