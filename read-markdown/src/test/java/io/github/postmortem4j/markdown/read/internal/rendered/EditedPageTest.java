package io.github.postmortem4j.markdown.read.internal.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that somebody edited is read as a page of the renderer only if nothing of it gets lost. */
class EditedPageTest {

    private static final Postmortem VALUE = Postmortem.builder()
            .title("Pies")
            .authors(List.of("Ann"))
            .putExtension("site", Map.of("name", "Oslo"))
            .build();

    private static boolean isKept(String page) {
        List<Note> notes = List.of(new Note(NoteKind.PLACEHOLDER, 1, 1, "dough"));
        return EditedPage.isKept(
                MarkdownSourceReader.read(page).lines(), VALUE, notes, List.of(Labels.of(Locale.ENGLISH)));
    }

    @Test
    void isKeptIfTheValueHasEveryWord() {
        assertThat(isKept("# PIES\n\nAnn left Oslo")).isFalse();
        assertThat(isKept("# PIES\n\nAnn, Oslo")).isTrue();
    }

    @Test
    void isKeptApartFromLabelsNumbersAndTimes() {
        assertThat(isKept("Root cause: 2nd, 12:00 CEST")).isTrue();
        assertThat(isKept("Root cause: CEST")).isFalse();
    }

    @Test
    void isKeptIfANoteQuotesAWord() {
        assertThat(isKept("dough")).isTrue();
        assertThat(isKept("flour")).isFalse();
    }

    @Test
    void isKeptIfEveryCellOfATableIs() {
        assertThat(isKept("| Ann | Pies |\n|---|---|\n| Oslo | 7 |")).isTrue();
        assertThat(isKept("| Ann | Pies |\n|---|---|\n| Oslo | flour |")).isFalse();
        assertThat(isKept("| Ann | flour |\n|---|---|\n| Oslo | 7 |")).isFalse();
    }

    @Test
    void isKeptWithAnyTextInADiagram() {
        assertThat(isKept("```mermaid\nflour\n```")).isTrue();
        assertThat(isKept("```java\nflour\n```")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-31 12:00 UTC to 13:30 UTC|some time yesterday",
                "12.5 %|some users",
                "(1,200 users)|(a crowd)",
                "12:40 UTC|at lunch"
            })
    void keepsAValueThatItCannotRead(String shown, String edited) {
        for (Layout layout : List.of(Layout.spec(), Layout.pagerDuty())) {
            String page = MarkdownRenderer.builder()
                    .layout(layout)
                    .diagram(false)
                    .build()
                    .render(BakeryPostmortem.complete());
            MarkdownDocument read = MarkdownReader.create().read(page.replace(shown, edited));
            assertThat(PostmortemJson.create().write(read.getPostmortem()) + read.getNotes())
                    .contains(page.contains(shown) ? edited : "");
        }
    }
}
