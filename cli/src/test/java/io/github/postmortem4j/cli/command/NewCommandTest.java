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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path directory;

    @Test
    void printsAValidDraft() {
        CommandRun run = CommandRun.of("new");
        assertThat(run.exitCode()).isZero();
        Postmortem draft = PostmortemJson.create().read(run.out());
        assertThat(draft.getStatus()).isEqualTo(Postmortem.Status.DRAFT);
        assertThat(draft.getExtensions()).isEmpty();
        assertThat(CommandRun.withInput(run.out(), "validate", "--stage", "draft", "-")
                        .exitCode())
                .isZero();
    }

    @Test
    void printsADraftThatMeetsNoRuleYet() {
        String report = CommandRun.withInput(CommandRun.of("new").out(), "validate", "-")
                .out();
        List<String> rules = RuleRegistry.all().stream()
                .filter(rule -> rule.severity() == Severity.ERROR && rule.stage() != Stage.DRAFT)
                .map(Rule::id)
                .filter(rule -> !rule.equals("W2")) // A draft waives nothing.
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(report).containsPattern("(?m): error: .+ [(\\[]" + rule + "[ )\\]]"));
    }

    @Test
    void writesAFileButNeverReplacesOne() throws IOException {
        Path file = directory.resolve("new.json");
        assertThat(CommandRun.of("new", "-o", file.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(CommandRun.of("new").out());
        Files.writeString(file, "mine");
        CommandRun again = CommandRun.of("new", "-o", file.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: " + file + ": already exists; choose another name, or delete the file first\n");
        assertThat(file).hasContent("mine");
    }
}
