package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook {@code docs/hooks/pre-commit} in a Git repository. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitHookTest {

    private static final String ENDS_BEFORE_IT_STARTS =
            "{\"summary\": {\"startedAt\": \"2026-03-02T09:12:00Z\", \"endedAt\": \"2026-03-02T09:00:00Z\"}}";

    @TempDir
    private Path repository;

    @TempDir
    private Path tools;

    @BeforeEach
    void installTheHook() throws IOException {
        assertThat(git("init", "-q").exitCode()).isZero();
        Path hook = repository.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(Repository.path("docs/hooks/pre-commit"), hook);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Path command = Files.writeString(
                tools.resolve("postmortem"),
                "#!/bin/sh\nexec "
                        + ProgramRun.javaCommand().stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(" "))
                        + " \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(repository.resolve("postmortems"));
    }

    @Test
    void rejectsAPostmortemThatViolatesTheSpec() throws IOException {
        Files.writeString(repository.resolve("postmortems/outage.json"), ENDS_BEFORE_IT_STARTS);

        ProgramRun commit = commitAll();

        assertThat(commit.exitCode()).isNotZero();
        assertThat(commit.out() + commit.err()).contains("postmortems/outage.json:1:", "S2");
        assertThat(git("rev-parse", "HEAD").exitCode()).isNotZero();
    }

    @Test
    void rejectsAFileThatIsNotAPostmortem() throws IOException {
        Files.writeString(repository.resolve("postmortems/outage.json"), "{\"title\": 7}");

        assertThat(commitAll().exitCode()).isNotZero();
    }

    @Test
    void acceptsAValidPostmortem() throws IOException {
        Files.copy(Repository.path("examples/draft.json"), repository.resolve("postmortems/outage.json"));

        assertThat(commitAll()).extracting(ProgramRun::exitCode).isEqualTo(0);
    }

    @Test
    void ignoresOtherFiles() throws IOException {
        Files.writeString(repository.resolve("settings.json"), "[]");
        Files.writeString(repository.resolve("postmortems/notes.txt"), "no JSON");

        assertThat(commitAll()).extracting(ProgramRun::exitCode).isEqualTo(0);
    }

    @Test
    void checksTheStagedContentInsteadOfTheWorkingTree() throws IOException {
        Path file = Files.writeString(repository.resolve("postmortems/outage.json"), ENDS_BEFORE_IT_STARTS);
        git("add", "-A");
        Files.writeString(file, "{}");

        assertThat(commit().exitCode()).isNotZero();
        git("add", "-A");
        Files.writeString(file, ENDS_BEFORE_IT_STARTS);
        assertThat(commit().exitCode()).isZero();
    }

    private ProgramRun commitAll() {
        git("add", "-A");
        return commit();
    }

    private ProgramRun commit() {
        return git("-c", "user.name=Ines", "-c", "user.email=ines@example.com", "commit", "-q", "-m", "Report");
    }

    private ProgramRun git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return ProgramRun.of(
                repository, Map.of("POSTMORTEM", tools.resolve("postmortem").toString()), command);
    }
}
