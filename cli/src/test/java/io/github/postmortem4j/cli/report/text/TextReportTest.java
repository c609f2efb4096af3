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
