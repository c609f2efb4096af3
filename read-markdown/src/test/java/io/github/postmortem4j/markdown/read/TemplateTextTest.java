package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Postmortem.Status;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author has not replaced in a template is absent, and what the author has filled in is kept. */
class TemplateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "___", "–", "?", "…?"})
    void marksOfAnOpenAnswerAreAbsentEverywhere(String open) {
        String template = """
                # OPEN

                > OPEN

                ## Summary

                - Services affected: OPEN
                - User experience: OPEN
                - Further impact: OPEN

                ## Root cause

                OPEN

                ## Contributing factors

                - OPEN

                ## Improvements

                - OPEN

                ## Tasks

                - [ ] OPEN
                  - Owner: OPEN
                  - Due: OPEN

                ## What went well

                - OPEN
                """;
        assertThat(read(template.replace("OPEN", open)))
                .isEqualTo(Postmortem.builder().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- HH:MM UTC - Started: …",
                "- HH:MM - Resolved:",
                "- hh:mm:ss - Escalated to …: TBD",
                "- HH:MM UTC - …",
                "| Time | Event |\n|---|---|\n| HH:MM | Resolved: … |"
            })
    void entriesWithNeitherTimeNorTextAreAbsent(String entry) {
        MarkdownDocument document = MarkdownReader.create().read("# T\n\n## Timeline\n\n" + entry + "\n");
        assertThat(document.getPostmortem().getTimeline().getEntries()).isEmpty();
        assertThat(document.getNotes()).extracting(note -> note.getKind()).contains(NoteKind.PLACEHOLDER);
    }

    @Test
    void entriesWithOnlyATimeOrOnlyATextAreKept() {
        assertThat(read("""
                # T

                ## Timeline (UTC), 2026-03-14

                - 09:12 - Resolved: unknown
                - HH:MM - Resolved: the port was corrected
                """).getTimeline().getEntries())
                .extracting(TimelineEntry::getText)
                .containsExactly("Resolved: unknown", "Resolved: the port was corrected");
    }

    @Test
    void itemsWithAnOwnerAreKeptEvenIfTheTaskIsOpen() {
        assertThat(read("# T\n\n## Tasks\n\n- [ ] TBD\n  - Owner: Ada\n- [ ] TBD\n  - Owner:\n")
                        .getCorrectiveMeasures()
                        .getActionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.getOwner()).isEqualTo("Ada"));
    }

    @Test
    void frontMatterStatesReviewersAndTheStatusOfTheDocument() {
        Postmortem postmortem = read("---\nreviewers: [Ada, Grace]\nstatus: In review\n---\n\n# T\n");
        assertThat(postmortem.getReviewers()).containsExactly("Ada", "Grace");
        assertThat(postmortem.getStatus()).isEqualTo(Status.IN_REVIEW);
        assertThat(postmortem.getExtensions()).isEmpty();
    }

    @Test
    void aStatusOfTheIncidentIsKeptAsFrontMatter() {
        Postmortem postmortem = read("---\nstatus: resolved\n---\n\n# T\n");
        assertThat(postmortem.getStatus()).isEqualTo(Status.DRAFT);
        assertThat(postmortem.getExtensions().get("frontMatter")).hasToString("{status=resolved}");
    }

    private static Postmortem read(String markdown) {
        return MarkdownReader.create().read(markdown).getPostmortem();
    }
}
