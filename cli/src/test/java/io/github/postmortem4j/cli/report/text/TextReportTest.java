package io.github.postmortem4j.cli.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a text report: one for each cause, the most useful first. */
class TextReportTest {

    @Test
    void groupsWhatASectionDoesNotSay() {
        assertThat(lines("# Outage\n\n## Timeline\n\n- 2026-03-14 09:20 UTC - The pool was full\n"))
                .contains("standard input:3:4: error: Timeline: does not say when it was detected (T2), what was"
                        + " investigated, on which assumption (T4), which path was misleading (T5), who was called in"
                        + " (T6), how it was resolved (T7)");
    }

    @Test
    void showsTheWholeMessageOfASingleGap() {
        assertThat(lines("""
                # Outage

                ## Corrective measures

                - [ ] Patch the Nginx server
                """))
                .contains(
                        "standard input:3:4: error: Corrective measures: does not say what can be improved; list it below a"
                                + " heading `## Improvements` [C1]");
    }

    @Test
    void mergesTheSameFaultInSeveralPlaces() {
        assertThat(lines("""
                # Outage

                ## Timeline

                - 2026-03-14 09:20 UTC - One. Two. Three.
                - 2026-03-14 09:30 UTC - One.
                - 2026-03-14 09:40 UTC - One. Two. Three. Four.
                """))
                .contains("standard input:5:3: error: Entry has 3 sentences: keep it to 2; also on line 7 [T1]");
    }

    @Test
    void reportsAMissingTimeZoneOnce() {
        assertThat(lines("""
                # Outage

                Duration: 2026-03-14 09:20 - 10:40

                ## Timeline

                - 2026-03-14 09:20 - An alert fired
                - 2026-03-14 09:30 - The pool was full
                """))
                .startsWith(
                        "standard input: 2 entries, 0 tasks, start and end unknown; no time zone",
                        "standard input:3:11: error: Times have no time zone (S1, T1, T2): write the zone once, such as"
                                + " UTC after the first time, or pass --assume-zone")
                .noneMatch(line -> line.contains("[T1"))
                .noneMatch(line -> line.contains("when the outage started"));
    }

    @Test
    void reportsInOneLineWhatActionItemsLack() {
        String all =
                "standard input:5:4: warning: All action items lack, as columns of a table with Task, Owner, Due and"
                        + " Tracker: ";

        assertThat(measures("- Patch the Nginx server\n- Restore the backup of the orders database"))
                .contains(all + "an owner, a due date, a link to its tracker (A1); none has high priority (A2)");
        assertThat(measures("""
                | Task | Tracker |
                |---|---|
                | Patch the Nginx server | https://example.com/12 |
                | Restore the backup of the orders database | |
                | Rotate the certificate of the payment gateway | |
                """))
                .contains(all
                        + "an owner, a due date (A1); no tracker on lines 10, 11 (A1); none has high priority (A2)");
    }

    @Test
    void reportsThePriorityAloneIfItemsHaveOne() {
        assertThat(measures("""
                | Task | Priority |
                |---|---|
                | Patch the Nginx server | low |
                | Restore the backup of the orders database | |
                """))
                .anyMatch(line -> line.endsWith("[A1]"))
                .anyMatch(line -> line.contains("No action item has high priority") && line.endsWith("[A2]"));
    }

    @Test
    void reportsEachActionItemIfTheyLackDifferentThings() {
        assertThat(measures("""
                | Task | Owner | Due | Tracker |
                |---|---|---|---|
                | Patch the Nginx server | Ada | 2026-04-01 | https://example.com/12 |
                | Restore the backup of the orders database | Ada | 2026-04-01 | |
                """))
                .anyMatch(line -> line.contains("warning: Action item has no tracker") && line.endsWith("[A1]"));
    }

    @Test
    void reportsAnUnquantifiedImpactWithTheMissingShare() {
        String impact = "# Outage\n\n## Impact\n\nThe checkout service was down.\n";

        assertThat(lines(impact))
                .anyMatch(line -> line.contains("what percentage of users was affected (S5, A7)"))
                .noneMatch(line -> line.contains("[A7"));
        assertThat(lines(impact + "\n## Waivers\n\n- S5: the number of users was never measured\n"))
                .anyMatch(line -> line.contains("Impact does not contain a number") && line.endsWith("[A7]"));
    }

    @Test
    void reportsWhyEntriesHaveNoTime() {
        assertThat(lines("""
                # Outage

                ## Timeline

                - 2026-03-14 - Traffic rose
                - 2026-03-14 09:20 UTC - An alert fired
                - 2026-03-14 - The pool was full
                - Nobody noticed
                """))
                .contains(
                        "standard input:5:3: error: this entry has a date but no time: add the time; also on line 7 [T1]")
                .noneMatch(line -> line.contains(":5:3: error: Entry has no time"))
                .noneMatch(line -> line.contains("note: this entry has a date"));
    }

    @Test
    void reportsAMissingDateOnceForAllEntries() {
        assertThat(lines("""
                # Outage

                ## Timeline

                - 09:20 UTC - Detected: an alert fired
                - 09:30 UTC - The pool was full
                """))
                .contains(
                        "standard input:5:3: error: this time has no date: add one, such as 2024-05-31, to the entry or"
                                + " above it; also on line 6 [T1, T2]")
                .noneMatch(line -> line.contains("Entry has no time"));
    }

    @Test
    void reportsAStartAndEndWithoutADateInTheSummary() {
        assertThat(lines("# Outage\n\nDuration: 09:20 to 10:40 UTC\n"))
                .anyMatch(
                        line -> line.contains("Summary: does not say on which day the outage started and ended (S1), "))
                .noneMatch(line -> line.contains("note: "));
    }

    @Test
    void reportsLongEntriesInOneLine() {
        String words =
                "the pool of one more node was full after " + "the ninth, the tenth and the next node, ".repeat(6);

        assertThat(lines("""
                # Outage

                ## Timeline

                - 2026-03-14 09:20 UTC - One. Two. Three.
                - 2026-03-14 09:30 UTC - %s
                - 2026-03-14 09:40 UTC - One. Two. Three.
                """.formatted(words)))
                .contains(
                        "standard input:5:3: error: Entry has 3 sentences: keep it to 2; also on line 7; on line 6: Entry"
                                + " has 57 words: keep it to 50 [T1]");
    }

    @Test
    void quotesOnlyTheFirstTemplateText() {
        assertThat(lines("# Outage\n\n## Action items\n\n- {{ summary }}\n- {{ another summary }}\n"))
                .contains("standard input:5:3: note: \"{{ summary }}\" looks like template text: replace or delete it;"
                        + " also on line 6");
    }

    @Test
    void listsErrorsBeforeAdviceAndFactsBeforeStyle() {
        List<String> lines = lines("# Outage\n\n## Tasks\n\n- Patch the Nginx server\n");

        assertThat(lines)
                .extracting(line -> line.replaceAll(".*(error: Summary|\\[B1]|\\[A1]|\\[E1]).*", "$1"))
                .containsSubsequence("error: Summary", "[B1]", "[A1]", "[E1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void hasAllPhrasesInEveryLanguage(String language) throws IOException {
        assertThat(phrases(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(phrases("en").stringPropertyNames());
        Properties english = phrases("en");
        assertThat(phrases(language)).allSatisfy((key, phrase) -> {
            if (!key.equals("separator")) {
                assertThat(phrase).as(key.toString()).isNotEqualTo(english.get(key));
            }
        });
    }

    private static List<String> measures(String tasks) {
        return lines("# Outage\n\nThe checkout service was down.\n\n## Action items\n\n" + tasks + "\n");
    }

    private static List<String> lines(String markdown) {
        return CommandRun.withInput(markdown, "validate", "--from", "markdown", "-")
                .out()
                .lines()
                .toList();
    }

    private static Properties phrases(String language) throws IOException {
        Properties phrases = new Properties();
        Path file = Path.of(
                "src/main/resources/io/github/postmortem4j/cli/report/text/phrases_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            phrases.load(reader);
        }
        return phrases;
    }
}
