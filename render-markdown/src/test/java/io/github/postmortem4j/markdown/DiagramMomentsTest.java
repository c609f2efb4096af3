package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagram shows the most important moments, and no more than fit on a screen. */
class DiagramMomentsTest {

    private static final EntryKind[] KEY_MOMENTS = {EntryKind.STARTED, EntryKind.DETECTED, EntryKind.RESOLVED};

    private static TimelineEntry entry(int minute, EntryKind kind) {
        return TimelineEntry.builder()
                .at(SamplePostmortems.at("10:%02d".formatted(minute)))
                .kind(kind)
                .text("t")
                .build();
    }

    private static long shown(EntryKind... kinds) {
        TimelineEntry[] entries = new TimelineEntry[kinds.length];
        Arrays.setAll(entries, i -> entry(i, kinds[i]));
        return shown(List.of(entries));
    }

    private static long shown(List<TimelineEntry> entries) {
        return MarkdownRenderer.create()
                .render(Postmortem.builder()
                        .timeline(Timeline.builder().entries(entries).build())
                        .build())
                .lines()
                .filter(line -> line.startsWith("        : "))
                .count();
    }

    private static EntryKind[] keyMomentsAnd(int more, EntryKind kind) {
        return Stream.concat(Stream.of(KEY_MOMENTS), Collections.nCopies(more, kind).stream())
                .toArray(EntryKind[]::new);
    }

    @Test
    void isOmittedForASingleMoment() {
        assertThat(shown(EntryKind.STARTED)).isZero();
        assertThat(shown(EntryKind.STARTED, EntryKind.RESOLVED)).isEqualTo(2);
    }

    @Test
    void omitsEntriesWithoutATime() {
        TimelineEntry timeless =
                TimelineEntry.builder().kind(EntryKind.DETECTED).text("t").build();
        assertThat(shown(List.of(entry(0, EntryKind.STARTED), timeless, entry(2, EntryKind.RESOLVED))))
                .isEqualTo(2);
    }

    @Test
    void showsAllKindsOfARankOrNone() {
        assertThat(shown(keyMomentsAnd(6, EntryKind.NOTE))).isEqualTo(9);
        assertThat(shown(keyMomentsAnd(7, EntryKind.NOTE))).isEqualTo(3);
        assertThat(shown(keyMomentsAnd(7, EntryKind.INVESTIGATED))).isEqualTo(3);
    }

    @Test
    void showsAtMostNineMoments() {
        assertThat(shown(keyMomentsAnd(7, EntryKind.MITIGATED))).isEqualTo(9);
    }
}
