package io.github.postmortem4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineSvgTest {

    private static final TimelineSvg DRAWING = TimelineSvg.of(Locale.ENGLISH);

    @Test
    void labelsMarksWithTimeAndKind() {
        assertThat(drawing(SampleIncident.withTexts("x")).textsOfClass("label"))
                .containsExactly(
                        "22:00 Started",
                        "22:25 Detected",
                        "22:31 Escalated",
                        "2026-03-02 08:40 Investigated",
                        "09:30 Resolved");
    }

    @Test
    void namesPhasesAndPeriodsWithTheirDurations() {
        RenderedPage drawing = drawing(SampleIncident.withTexts("x"));
        assertThat(drawing.textsOfClass("phase-label"))
                .containsExactlyInAnyOrder("Undetected · 25 minutes", "Response · 11 hours and 5 minutes");
        assertThat(drawing.textsOfClass("impact-label"))
                .containsExactly("Period of impact: 1 hour and 10 minutes · 40% of users");
    }

    @Test
    void describesItselfInWords() {
        RenderedPage drawing = drawing(SampleIncident.withTexts("Search failed"));
        assertThat(drawing.texts("title").get(0)).isEqualTo("Search failed");
        assertThat(drawing.texts("desc")).containsExactly("Undetected · 25 minutes; Response · 11 hours and 5 minutes");
        assertThat(drawing.values("role")).containsExactly("img");
    }

    @Test
    void breaksTheAxisInALongGapAndStatesItsLength() {
        assertThat(drawing(SampleIncident.withTexts("x")).textsOfClass("break-label"))
                .containsExactly("⋯ 9 hours and 30 minutes");
    }

    @Test
    void showsEachPhaseOfTheIncident() {
        Postmortem postmortem = SampleIncident.of("""
                {"timeline":[{"at":"2026-03-01T10:00:00Z","kind":"NOTE","text":"deployed"},
                {"at":"2026-03-01T10:20:00Z","kind":"STARTED","text":"x"},
                {"at":"2026-03-01T10:40:00Z","kind":"DETECTED","text":"x"},
                {"at":"2026-03-01T11:00:00Z","kind":"RESOLVED","text":"x"},
                {"at":"2026-03-01T11:20:00Z","kind":"NOTE","text":"closed"}]}""");
        assertThat(drawing(postmortem).texts("desc"))
                .containsExactly("Before the outage; Undetected · 20 minutes; Response · 20 minutes; After resolution");
    }

    @Test
    void hasOneOutageIfNobodyKnowsWhenItWasDetected() {
        Postmortem postmortem = SampleIncident.of("""
                {"summary":{"startedAt":"2026-03-01T10:00:00Z","endedAt":"2026-03-01T11:00:00Z"}}""");
        assertThat(drawing(postmortem).texts("desc")).containsExactly("Outage · 1 hour");
    }

    @Test
    void showsTimesInTheGivenZone() {
        Postmortem postmortem = SampleIncident.of("""
                {"timeline":[{"at":"2026-03-01T10:00:00Z","kind":"STARTED","text":"x"},
                {"at":"2026-03-01T11:00:00Z","kind":"RESOLVED","text":"x"}]}""");
        String tokyo = DRAWING.zone(ZoneId.of("Asia/Tokyo")).render(postmortem);
        assertThat(RenderedPage.parse(tokyo).textsOfClass("label")).containsExactly("19:00 Started", "20:00 Resolved");
    }

    @Test
    void drawsNothingWithoutTwoTimes() {
        assertThat(DRAWING.render(SampleIncident.of("{}"))).isEmpty();
        assertThat(DRAWING.render(SampleIncident.of(
                        "{\"timeline\":[{\"at\":\"2026-03-01T10:00:00Z\",\"kind\":\"STARTED\",\"text\":\"x\"}]}")))
                .isEmpty();
    }

    @Test
    void drawsTheEndsOfTime() {
        Postmortem postmortem = SampleIncident.of("""
                {"timeline":[{"at":"0000-01-01T00:00:00Z","kind":"STARTED","text":"x"},
                {"at":"9999-12-31T23:59:59Z","kind":"RESOLVED","text":"x"}]}""");
        assertThat(drawing(postmortem).textsOfClass("label")).hasSize(2);
    }

    @Test
    void drawsAsManyMarksAsFitAndKeepsTheKeyMoments() {
        String notes = IntStream.range(0, 500)
                .mapToObj(i -> "{\"at\":\"2026-03-01T%02d:%02d:00Z\",\"kind\":\"NOTE\",\"text\":\"x\"}"
                        .formatted(10 + i / 60, i % 60))
                .collect(Collectors.joining(","));
        Postmortem postmortem = SampleIncident.of("{\"timeline\":[" + notes
                + ",{\"at\":\"2026-03-01T23:00:00Z\",\"kind\":\"RESOLVED\",\"text\":\"x\"}]}");
        RenderedPage drawing = drawing(postmortem);
        assertThat(drawing.textsOfClass("mark")).hasSizeBetween(20, 40);
        assertThat(drawing.textsOfClass("label")).containsExactly("23:00 Resolved");
        assertThat(drawing.textsOfClass("number")).last().isEqualTo("501");
    }

    private static RenderedPage drawing(Postmortem postmortem) {
        return RenderedPage.parse(DRAWING.render(postmortem));
    }
}
