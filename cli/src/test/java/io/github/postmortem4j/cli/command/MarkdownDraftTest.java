package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draft of {@code postmortem new --format markdown}. */
class MarkdownDraftTest {

    private static final Path ANSWERS = Path.of("src/test/resources/markdown-draft/answers.txt");
    private static final Path EXPECTED = Path.of("src/test/resources/markdown-draft/answers.json");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void statesNothingUntilItIsFilledIn() {
        CommandRun run = CommandRun.withInput(draft(), "convert", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(PostmortemJson.create().read(run.out()))
                .isEqualTo(Postmortem.builder().build());
    }

    @Test
    void meetsNoRuleUntilItIsFilledIn() {
        String report = CommandRun.withInput(draft(), "validate", "--from", "markdown", "-")
                .out();
        List<String> rules = RuleRegistry.all().stream()
                .filter(rule -> rule.severity() == Severity.ERROR && rule.stage() != Stage.DRAFT)
                .map(Rule::id)
                // A draft waives nothing, and an entry that is not filled in is not an entry.
                .filter(rule -> !List.of("W2", "T1", "T3").contains(rule))
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(report).containsPattern("(?m): error: .*[(\\[]" + rule + "[ )\\]]"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsBackEveryAnswerWithAndWithoutItsComments(boolean withoutComments) throws IOException {
        String filled = withAnswers(draft());
        CommandRun run = CommandRun.withInput(
                withoutComments ? COMMENT.matcher(filled).replaceAll("") : filled, "convert", "--strict", "-");
        assertThat(run.err()).isEqualTo("standard input: 7 entries, 1 improvement, 1 task, start and end known\n");
        assertThat(run.out()).isEqualToNormalizingNewlines(Files.readString(EXPECTED));
    }

    /** The draft in JSON lists the fields that an author may need. */
    @Test
    void asksForEveryFieldThatTheDraftInJsonHas() throws IOException {
        String answers = Files.readString(EXPECTED);
        assertThat(Pattern.compile("\"(\\w+)\":")
                        .matcher(CommandRun.of("new").out())
                        .results())
                .map(field -> field.group(1))
                .filteredOn(field -> !field.equals("windows")) // Markdown has no form for several periods of impact.
                .allSatisfy(field -> assertThat(answers).contains("\"" + field + "\":"));
    }

    @Test
    void isWrittenToFilesWithTheNameOfMarkdown() {
        Path file = directory.resolve("report.md");
        assertThat(CommandRun.of("new", "-o", file.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(file).hasContent(draft());
        Path json = directory.resolve("report.json");
        CommandRun.of("new", "-o", json.toString());
        assertThat(json).hasContent(CommandRun.of("new", "--format", "json").out());
    }

    private static String draft() {
        CommandRun run = CommandRun.of("new", "--format", "markdown");
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    /** Fills in the draft: each line of the answers is a text of the draft and what the author makes of it. */
    private static String withAnswers(String draft) throws IOException {
        String filled = draft;
        int from = 0;
        for (String line : Files.readAllLines(ANSWERS)) {
            String[] answer = line.replace("\\n", "\n").split(" => ", -1);
            int start = filled.indexOf(answer[0], from);
            assertThat(start)
                    .as("the draft contains, in this order: %s", answer[0])
                    .isNotNegative();
            filled = filled.substring(0, start) + answer[1] + filled.substring(start + answer[0].length());
            from = start + answer[1].length();
        }
        return filled;
    }
}
