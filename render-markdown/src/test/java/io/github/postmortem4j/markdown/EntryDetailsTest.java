package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import org.junit.jupiter.api.Test;

/** An entry shows all of its properties, regardless of its kind. */
class EntryDetailsTest {

    private static final TimelineEntry EVERYTHING = TimelineEntry.builder()
            .at(SamplePostmortems.at("10:00"))
            .text("t")
            .investigated("i")
            .assumption("a")
            .detectionMethod(DetectionMethod.CUSTOMER)
            .addEscalatedTo("e")
            .by("b")
            .build();

    @Test
    void aNoteShowsThePropertiesOfOtherKinds() {
        assertThat(render(Layout.spec(), EVERYTHING)).contains("""
                 - t
                  - **Investigated:** i
                  - **Assumption:** a
                  - Detected by a customer
                  - **Escalated to:** e
                  - **By:** b
                """);
    }

    @Test
    void theLineOfTheKindShowsThePropertyOfTheKind() {
        assertThat(render(Layout.spec(), of(EntryKind.MISLEADING_PATH)))
                .contains("Misleading path:** i\n  - **Assumption:** a\n  - Detected by a customer\n")
                .doesNotContain("Investigated");
        assertThat(render(Layout.spec(), of(EntryKind.DETECTED)))
                .contains("**Detected** by a customer\n  - **Investigated:** i\n")
                .doesNotContain("- Detected by");
        assertThat(render(Layout.spec(), of(EntryKind.ESCALATED)))
                .contains("**Escalated** to e\n")
                .doesNotContain("Escalated to:");
    }

    @Test
    void aTableShowsAllPropertiesInOneCell() {
        assertThat(render(Layout.pagerDuty(), EVERYTHING))
                .contains(
                        "| t · **Investigated:** i · **Assumption:** a · Detected by a customer · **Escalated to:** e · **By:** b");
    }

    @Test
    void aTableHasAColumnForLinksOnlyIfAnEntryHasOne() {
        TimelineEntry linked = TimelineEntry.builder()
                .at(SamplePostmortems.at("10:00"))
                .text("t")
                .addLink(Link.builder().title("graph").uri("https://x.example").build())
                .build();
        assertThat(render(Layout.pagerDuty(), linked)).contains("| Data Link", "[graph](https://x.example)");
        assertThat(render(Layout.pagerDuty(), EVERYTHING)).contains("| Event").doesNotContain("Data Link");
    }

    private static TimelineEntry of(EntryKind kind) {
        return EVERYTHING.toBuilder().kind(kind).build();
    }

    private static String render(Layout layout, TimelineEntry entry) {
        return NamedLayout.render(
                layout,
                Postmortem.builder()
                        .title("t")
                        .timeline(Timeline.builder().addEntry(entry).build())
                        .build());
    }
}
