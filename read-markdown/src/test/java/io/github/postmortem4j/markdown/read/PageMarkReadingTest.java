package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page is read as one of the renderer by its mark, and never by its form. */
class PageMarkReadingTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    private static final Postmortem VALUE = Postmortem.builder()
            .title("The pies were late")
            .severity("SEV2")
            .summary(summary -> summary.overview("Nobody could bake.")
                    .startedAt(OffsetDateTime.parse("2026-05-31T12:00:00Z"))
                    .endedAt(OffsetDateTime.parse("2026-05-31T13:30:00Z"))
                    .rootCause("A blown fuse.")
                    .impact(impact -> impact.services(List.of("bakery")).userExperience("Customers waited.")))
            .timeline(timeline -> timeline.addEntries(
                    TimelineEntry.builder()
                            .at(OffsetDateTime.parse("2026-05-31T12:00:00Z"))
                            .kind(EntryKind.STARTED)
                            .text("The oven went cold.")
                            .build(),
                    TimelineEntry.builder()
                            .at(OffsetDateTime.parse("2026-05-31T12:40:00Z"))
                            .kind(EntryKind.ESCALATED)
                            .text("Who has a fuse?")
                            .escalatedTo(List.of("Eve"))
                            .by("Bob")
                            .build()))
            .rootCauseAndResolution(
                    cause -> cause.rootCause("The fuse was old.").resolution("Eve replaced it."))
            .correctiveMeasures(measures -> measures.improvements(List.of("Keep spare fuses."))
                    .addActionItems(ActionItem.builder()
                            .id("PIE-1")
                            .task("Buy ten fuses")
                            .owner("Bob")
                            .build()))
            .build();

    private static String page() {
        return MarkdownRenderer.create().render(VALUE);
    }

    private static Postmortem valueOf(MarkdownDocument document) {
        return document.getPostmortem().with(postmortem -> postmortem.timeZone(null));
    }

    @Test
    void recognizesAPageInEveryLayoutAndLanguage() {
        for (Layout layout : Layout.builtIn().values()) {
            for (String language : List.of("en", "de", "es", "fr", "pt")) {
                MarkdownRenderer renderer = MarkdownRenderer.builder()
                        .layout(layout)
                        .language(Locale.forLanguageTag(language))
                        .build();
                assertThat(READER.read(renderer.render(VALUE)).isRendered())
                        .as(layout + language)
                        .isTrue();
            }
        }
        assertThat(valueOf(READER.read(page()))).isEqualTo(VALUE);
    }

    @Test
    void recognizesAPageWithOtherFrontMatter() {
        String page = MarkdownRenderer.builder().frontMatter(true).build().render(VALUE);

        for (String front :
                List.of(page, page.replaceFirst("---\n", "---\nlayout: post\n"), "---\na: b\n---\n" + page())) {
            assertThat(READER.read(front).isRendered()).as(front).isTrue();
        }
    }

    @Test
    void recognizesAPageWithOtherWhiteSpace() {
        String page = page();
        for (String changed : List.of(page.replace("\n", "\r\n"), page.replace("\n\n", "\n\n\n"), page.strip())) {
            assertThat(READER.read(changed).isRendered()).isTrue();
            assertThat(valueOf(READER.read(changed))).isEqualTo(VALUE);
        }
    }

    @Test
    void readsAPageInTheSameFormWithoutTheMarkAsHandWritten() {
        String unmarked = MarkdownRenderer.builder().pageMark(false).build().render(VALUE);

        assertThat(page()).startsWith(unmarked);
        assertThat(READER.read(unmarked).isRendered()).isFalse();
        assertThat(READER.read(unmarked).getPostmortem().getTimeline().getEntries())
                .hasSize(2);
    }

    @Test
    void readsAnEditedPageInTheFormOfTheRenderer() {
        String edited = page().replace("12:40 UTC", "12:45 UTC").replace("Buy ten fuses", "Buy twelve fuses");
        MarkdownDocument read = READER.read(edited);

        assertThat(read.isRendered()).isTrue();
        assertThat(read.getPostmortem().getTimeline().getEntries().get(1).getAt())
                .isEqualTo("2026-05-31T12:45:00Z");
        assertThat(read.getPostmortem()
                        .getCorrectiveMeasures()
                        .getActionItems()
                        .get(0)
                        .getTask())
                .isEqualTo("Buy twelve fuses");
    }

    /** Adds a line with an unusual word behind each line of a page. */
    @Test
    @Tag("bulk")
    void losesNoWordThatSomebodyAdded() {
        List<String> lost = new ArrayList<>();
        for (Layout layout : Layout.builtIn().values()) {
            String[] lines = MarkdownRenderer.builder()
                    .layout(layout)
                    .diagram(false)
                    .build()
                    .render(VALUE)
                    .split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                for (String added : List.of("Zucchini grew.", "- Zucchini grew.", "**Zucchini:** grew.")) {
                    List<String> edited = new ArrayList<>(List.of(lines));
                    edited.add(i + 1, added);
                    MarkdownDocument read = READER.read(String.join("\n", edited));
                    if (!read.getPostmortem().toString().contains("Zucchini")
                            && !allTexts(read).contains("Zucchini")) {
                        lost.add(added + " behind " + lines[i]);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static String allTexts(MarkdownDocument document) {
        return MarkdownRenderer.create().render(document.getPostmortem()) + document.getNotes();
    }

    @Test
    void readsAPageWithAMarkOfANewerVersionAsHandWritten() {
        assertThat(READER.read(page().replace("(postmortem4j 1 ", "(postmortem4j 2 "))
                        .isRendered())
                .isFalse();
    }
}
