package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contradictory statements are reported: by a rule if the model can hold both, else by a note of the reader. */
class ContradictionsTest {

    private static List<String> rules(String markdown) {
        return PostmortemValidator.create()
                .validate(MarkdownReader.create().read(markdown).getPostmortem(), Stage.PUBLISHABLE)
                .getFindings()
                .stream()
                .map(Finding::getRule)
                .toList();
    }

    private static List<NoteKind> notes(String markdown) {
        return MarkdownReader.create().read(markdown).getNotes().stream()
                .map(Note::getKind)
                .toList();
    }

    private static String report(String summary, String timeline) {
        return "# Oven outage\n\n## Issue summary\n\n" + summary + "\n\n## Timeline\n\n" + timeline + "\n";
    }

    @Test
    void reportsAnEndBeforeTheStart() {
        String report =
                report("**Start:** 2024-06-03 10:00 UTC\n\n**End:** 2024-06-03 09:00 UTC", "- 10:00 UTC - Cold");
        assertThat(notes(report)).doesNotContain(NoteKind.PAST_MIDNIGHT);
        assertThat(rules(report)).contains("S2");
    }

    @Test
    void reportsEntriesFarOutsideTheStatedOutage() {
        assertThat(rules(report(
                        "**Duration:** 2024-06-03 10:00 - 11:00 UTC",
                        "- 2024-06-03 10:00 UTC - Cold\n- 2024-07-09 12:00 UTC - Warm again")))
                .contains("A5");
    }

    @Test
    void reportsATimelineInAnotherMonthThanTheOutage() {
        assertThat(rules(report(
                        "Down from 10:00 to 11:00 UTC on June 3, 2024.",
                        "- 2024-05-03 10:00 UTC - Cold\n- 2024-05-03 11:00 UTC - Warm")))
                .contains("A5");
    }

    @Test
    void notesATimelineInAnotherMonthIfNoStartIsStated() {
        assertThat(notes(report(
                        "The oven was cold on June 3, 2024.",
                        "- 2024-05-03 10:00 UTC - Cold\n- 2024-05-03 11:00 UTC - Warm")))
                .contains(NoteKind.CONFLICTING_DATES);
    }

    @Test
    void notesTimesPastMidnightWithoutADate() {
        String report = report("Cold on 2024-06-03.", "- 2024-06-03 23:50 UTC - Cold\n- 00:10 UTC - Warm");
        assertThat(rules(report)).as("an entry without a time").contains("T1");
        assertThat(notes(report)).contains(NoteKind.PAST_MIDNIGHT);
    }

    @Test
    void usesTheNextDayPastMidnightIfTheStatedEndProvesIt() {
        String report = report(
                "Down from 2024-06-03 23:40 UTC to 2024-06-04 00:30 UTC.", "- 23:50 UTC - Cold\n- 00:10 UTC - Warm");
        assertThat(notes(report)).isEmpty();
        assertThat(MarkdownReader.create()
                        .read(report)
                        .getPostmortem()
                        .getTimeline()
                        .getEntries())
                .extracting(entry -> String.valueOf(entry.getAt()))
                .containsExactly("2024-06-03T23:50Z", "2024-06-04T00:10Z");
    }

    @Test
    void reportsTimesThatGoBackALittle() {
        assertThat(rules(report("Cold on 2024-06-03.", "- 2024-06-03 10:50 UTC - Cold\n- 10:10 UTC - Warm")))
                .contains("T8");
    }

    @Test
    void reportsADurationInProseThatDoesNotMatchTheTimes() {
        assertThat(rules(report(
                        "The outage lasted 3 hours, from 10:00 to 11:00 UTC on 2024-06-03.", "- 10:00 UTC - Cold")))
                .contains("A4");
    }

    @Test
    void notesALabeledDurationThatDoesNotMatchItsTimes() {
        assertThat(notes(report("**Duration:** 3 hours, 2024-06-03 10:00 - 11:00 UTC", "- 10:00 UTC - Cold")))
                .contains(NoteKind.CONFLICTING_DURATIONS);
    }

    @Test
    void notesTwoDurations() {
        assertThat(notes(report("**Duration:** 3 hours\n\n**Outage duration:** 50 minutes", "- 10:00 UTC - Cold")))
                .contains(NoteKind.CONFLICTING_DURATIONS);
    }

    @Test
    void notesTwoStartsAndUsesNeither() {
        String report = report(
                "**Duration:** 2024-06-03 10:00 - 11:00 UTC\n\n**Duration:** 2024-06-03 10:30 - 11:00 UTC",
                "- 10:00 UTC - Cold");
        assertThat(notes(report)).contains(NoteKind.CONFLICTING_TIMES);
        assertThat(MarkdownReader.create()
                        .read(report)
                        .getPostmortem()
                        .getSummary()
                        .getStartedAt())
                .isNull();
    }

    @Test
    void notesTwoSharesOfUsersAndUsesNeither() {
        String report = report("40% of users were affected. Later 60% of users were affected.", "- 10:00 UTC - Cold");
        assertThat(notes(report)).contains(NoteKind.SEVERAL_SHARES);
        assertThat(MarkdownReader.create()
                        .read(report)
                        .getPostmortem()
                        .getSummary()
                        .getImpact()
                        .getAffectedUsersPercent())
                .isNull();
    }

    @Test
    void notesTwoZonesForAllTimes() {
        assertThat(notes(report("All times are in UTC.\n\nAll times are in PST.", "- 2024-06-03 10:00 - Cold")))
                .contains(NoteKind.CONFLICTING_ZONES);
    }
}
