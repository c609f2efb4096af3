package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OngoingOutageTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-05-06T08:00:00+02:00");

    @Test
    void showsThatAnOutageIsOngoing() {
        assertThat(MarkdownRenderer.create().render(outage(null)))
                .contains("- **Started:** 2026-05-06 08:00 UTC+02:00 (ongoing)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-05-06T08:00:40Z | (ongoing, so far 2 hours)",
                "en | 2026-05-06T06:00:00Z | (ongoing, so far 0 minutes)",
                "en | 2026-05-06T05:00:00Z | (ongoing)",
                "de | 2026-05-06T08:01:00Z | (dauert an, bisher 2 Stunden und 1 Minute)",
                "fr | 2026-05-06T08:00:00Z | (en cours depuis 2 heures)",
                "es | 2026-05-06T08:00:00Z | (en curso, hasta ahora 2 horas)",
                "pt | 2026-05-06T08:00:00Z | (em curso, até agora 2 horas)"
            })
    void showsHowLongItHasLastedSoFar(String language, Instant now, String expected) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .language(Locale.forLanguageTag(language))
                .now(now)
                .build();

        assertThat(renderer.render(outage(null))).contains("2026-05-06 08:00 UTC+02:00 " + expected + "\n");
    }

    @Test
    void showsOnlyTheStartIfTheOutageIsOver() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .now(START.toInstant().plusSeconds(60))
                .build();
        Postmortem outage = outage(null);

        assertThat(renderer.render(
                        outage.toBuilder().status(Postmortem.Status.PUBLISHED).build()))
                .contains("- **Started:** 2026-05-06 08:00 UTC+02:00\n");
        assertThat(renderer.render(outage.toBuilder()
                        .timeline(Timeline.builder()
                                .addEntries(entry(EntryKind.RESOLVED, 78))
                                .build())
                        .build()))
                .contains("- **Started:** 2026-05-06 08:00 UTC+02:00\n");
    }

    @Test
    void omitsTimesThatContradictTheDuration() {
        Postmortem late = outage(
                START.plusMinutes(96),
                entry(EntryKind.STARTED, 40),
                entry(EntryKind.DETECTED, 45),
                entry(EntryKind.MITIGATED, 150),
                entry(EntryKind.RESOLVED, 96));

        assertThat(MarkdownRenderer.create().render(late))
                .contains("- **Duration:** 1 hour and 36 minutes,")
                .contains("*Time to detect: 5 minutes*")
                .doesNotContain("Time to mitigate")
                .doesNotContain("Time to resolve");
    }

    private static Postmortem outage(@Nullable OffsetDateTime end, TimelineEntry... entries) {
        return Postmortem.builder()
                .title("An outage")
                .summary(IssueSummary.builder().startedAt(START).endedAt(end).build())
                .timeline(Timeline.builder().addEntries(entries).build())
                .build();
    }

    private static TimelineEntry entry(EntryKind kind, int minute) {
        return TimelineEntry.builder()
                .kind(kind)
                .at(START.plusMinutes(minute))
                .text("x")
                .build();
    }
}
