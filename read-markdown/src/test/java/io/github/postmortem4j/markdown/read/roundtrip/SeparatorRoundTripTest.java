package io.github.postmortem4j.markdown.read.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A separator of the page format that is part of a text is read back as part of it. */
class SeparatorRoundTripTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob · Eve",
                "Doe, Jane",
                "Doe, Jane; CTO",
                "a;b, c; d",
                "· leading",
                "trailing ·",
                "ends in,",
                "; ;",
                "·· ,, ;;",
                "R&amp; D",
                "&#183; &#44; &#59;",
                "one (two)",
                "owner: Ann",
                "due 2024-05-31 · high priority",
                "https://a.example/x,y;z, and more"
            })
    void inAnyTextOfALine(String text) {
        Postmortem value = Postmortem.builder()
                .title("The pies were late")
                .severity(text)
                .id(text)
                .authors(List.of(text))
                .reviewers(List.of("Ann", text))
                .tags(List.of(text, text + "2"))
                .summary(summary -> summary.overview("Pies.").impact(impact -> impact.services(List.of(text))))
                .timeline(timeline -> timeline.addEntries(TimelineEntry.builder()
                        .at(OffsetDateTime.parse("2024-05-31T12:00:00Z"))
                        .kind(EntryKind.ESCALATED)
                        .text("Who can bake?")
                        .escalatedTo(List.of(text, "Ann"))
                        .by(text)
                        .build()))
                .correctiveMeasures(measures -> measures.addActionItems(ActionItem.builder()
                        .task("Buy an oven")
                        .owner(text)
                        .due(LocalDate.of(2024, 6, 1))
                        .tracker(text)
                        .build()))
                .build();
        for (String language : LANGUAGES) {
            String page = MarkdownRenderer.builder()
                    .language(Locale.forLanguageTag(language))
                    .build()
                    .render(value);
            Postmortem read = MarkdownReader.create().read(page).getPostmortem();
            assertThat(read.with(postmortem -> postmortem.timeZone(null)))
                    .as(page)
                    .isEqualTo(value);
        }
    }
}
