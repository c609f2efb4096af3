package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String DRAFT = "../examples/draft.json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../examples/cloudflare-2019-07-02.json",
                "../examples/github-2018-10-21.json",
                "../examples/gitlab-2017-01-31.json"
            })
    void acceptsTheRealIncidents(String example) {
        CommandRun run = CommandRun.of("validate", example);
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains(example + ": publishable, 0 errors").doesNotContain(": error: ", ": warning: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void reportsEverythingThatADraftLacks() {
        CommandRun run = CommandRun.of("validate", DRAFT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(DRAFT + ":20:15: error: Timeline: does not say when it was detected (T2), what was"
                        + " investigated, on which assumption (T4), which path was misleading (T5), who was called in"
                        + " (T6), how it was resolved (T7)");
        for (String rule : "S4 S5 S6 T2 T4 T5 T6 T7 R1 R2 C1 C2 B1 E1 A7".split(" ")) {
            assertThat(run.out().lines())
                    .as(rule)
                    .anyMatch(line -> line.matches(
                            Pattern.quote(DRAFT) + ":\\d+:\\d+: (error|warning): .*[ (\\[]" + rule + "[ ,)\\]].*"));
        }
        assertThat(run.out()).contains(DRAFT + ": not publishable, 13 errors, 2 warnings, 12 words");
    }

    @Test
    void acceptsADraftAsADraft() {
        CommandRun run = CommandRun.of("validate", "--stage", "draft", DRAFT);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(DRAFT + ": draft, 0 errors, 12 words\n");
    }

    @Test
    void omitsAdviceOnRequest() {
        assertThat(CommandRun.of("validate", "--no-advice", DRAFT).out()).doesNotContain("warning");
    }

    @Test
    void changesTheRulesOfTheSpecForAnOrganization() {
        CommandRun run = CommandRun.of("validate", "--severity", "B1=warning,e1=ERROR", "--disable", "S1,T2", DRAFT);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("warning: Document has", "[B1]")
                .containsPattern("error: .*\\[E1 /hook]")
                .doesNotContain("[S1", "[T2");
    }

    @Test
    void omitsAdviceWithItsChangedSeverity() {
        CommandRun run = CommandRun.of("validate", "--severity", "B1=warning", "--no-advice", DRAFT);

        assertThat(run.out()).doesNotContain("warning", "[B1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | Corrective measures: does not say what can be improved (C1), which tasks follow (C2)",
                "de    | Maßnahmen: es fehlt, was besser werden kann (C1), welche Aufgaben folgen (C2)",
                "es    | Medidas correctivas: no dice qué se puede mejorar (C1), qué tareas siguen (C2)",
                "fr-CA | Mesures correctives : ne dit pas ce qui peut être amélioré (C1), quelles tâches suivent (C2)",
                "pt-BR | Medidas corretivas: não diz o que pode melhorar (C1), que tarefas se seguem (C2)",
                "AR    | الإجراءات التصحيحية: لا يذكر ما الذي يمكن تحسينه (C1)، ما المهام التالية (C2)"
            })
    void reportsInTheRequestedLanguage(String language, String message) {
        CommandRun run = CommandRun.of("validate", "--language", language, DRAFT);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).contains(DRAFT + ":1:1: error: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "fr_CA", "german", "-"})
    void rejectsAnUnsupportedLanguage(String language) {
        CommandRun run = CommandRun.of("validate", "--language", language, DRAFT);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "'--language'",
                        "'" + language + "' is not a supported language; expected one of ar, de, en, es, fr, pt");
    }

    @Test
    void readsStandardInput() throws IOException {
        CommandRun run = CommandRun.withInput(Files.readString(Path.of(DRAFT)), "validate", "--stage=draft", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("standard input: draft, 0 errors");
    }

    @Test
    void checksTheOtherFilesIfOneIsMissing() {
        CommandRun run = CommandRun.of("validate", "missing.json", DRAFT);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToNormalizingNewlines("postmortem: missing.json: no such file or directory\n");
        assertThat(run.out()).contains(DRAFT + ": not publishable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json                                   | invalid JSON",
                "{\"title\": \"a                            | unexpected end of document",
                "[]                                         | expected an object, found an array",
                "{\"timeline\": [{\"kind\": \"SEEN\"}]}     | expected one of STARTED, DETECTED, ACKNOWLEDGED",
                "{\"summary\": {\"startedAt\": \"2019-07-02T13:42:00\"}} | has no UTC offset: expected a date and time with"
            })
    void reportsOneErrorForAnUnusableDocument(String document, String message) {
        CommandRun run = CommandRun.withInput(document, "validate", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input:1:").contains(message).hasLineCount(1);
    }

    @Test
    void reportsAnImpossibleShareOfUsers() {
        CommandRun run = CommandRun.withInput(
                "{\"summary\": {\"impact\": {\"affectedUsersPercent\": 140}}}", "validate", "--stage", "draft", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "standard input:1:49: error: Percentage of affected users is 140",
                        "[S5 /summary/impact/affectedUsersPercent]");
    }

    @Test
    void printsNoControlCharacters() {
        CommandRun run = CommandRun.withInput(
                "{\"waivers\": [{\"rule\": \"\\u001b[31m\\u202e\", \"reason\": \"r\"}]}", "validate", "-");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void judgesTimesByTheGivenTime() {
        String document = "{\"summary\": {\"startedAt\": \"2026-05-06T08:00:00Z\"}}";

        assertThat(CommandRun.withInput(document, "validate", "--now=2026-05-06T07:59:00Z", "-")
                        .out())
                .contains("is in the future");
        assertThat(CommandRun.withInput(document, "validate", "--now=2026-05-06T08:00:00Z", "-")
                        .out())
                .doesNotContain("is in the future");
        assertThat(CommandRun.withInput(document, "validate", "--stage=draft", "-")
                        .out())
                .doesNotContain("is in the future");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-06T10:05:00Z | ongoing, so far 2 h 5 min",
                "2026-05-06T08:07:00Z | ongoing, so far 7 min",
                "2026-05-06T07:00:00Z | ongoing",
                "                     | ongoing"
            })
    void reportsHowLongAnOutageHasLasted(String now, String expected) {
        String page = "# Checkout is down\n\n- **Start:** 2026-05-06 08:00 UTC\n";
        List<String> arguments = new ArrayList<>(List.of("validate", "--from=markdown", "-"));
        if (now != null) {
            arguments.add("--now=" + now);
        }

        assertThat(CommandRun.withInput(page, arguments.toArray(String[]::new))
                        .out()
                        .lines()
                        .findFirst())
                .hasValue("standard input: 0 entries, 0 tasks, " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "2026-05-06", "2026-05-06T10:00:00"})
    void rejectsACurrentTimeWithoutAZone(String time) {
        CommandRun run = CommandRun.of("validate", "--now", time, DRAFT);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'" + time + "' is not a time with a zone; expected a time such as");
    }

    @Test
    void judgesWordsInTheGivenLanguage() {
        String document = "{\"rootCauseAndResolution\": {\"rootCause\": \"The team says: erreur humaine.\"}}";

        assertThat(CommandRun.withInput(document, "validate", "-").out()).doesNotContain("[A3");
        assertThat(CommandRun.withInput(document, "validate", "--document-language=fr", "-")
                        .out())
                .contains("[A3");
        assertThat(CommandRun.of("validate", "--document-language=xx", DRAFT).exitCode())
                .isEqualTo(2);
    }

    @Test
    void countsTheVisibleWordsOfAHandwrittenPage() {
        String page =
                "# Checkout was down\n\n## Summary\n\nThe shop was down.\n\n## Weather\n\n" + "It rained. ".repeat(200);
        CommandRun run = CommandRun.withInput(page, "validate", "--from=markdown", "-");

        assertThat(run.out()).contains(", 404 words").doesNotContain("[B1");
    }

    @Test
    void alsoCountsTheWordsOfTheRenderedPageOfADocumentThatIsTooShort() {
        assertThat(CommandRun.of("validate", DRAFT).out()).contains(", 12 words (24 when rendered)");
    }
}
