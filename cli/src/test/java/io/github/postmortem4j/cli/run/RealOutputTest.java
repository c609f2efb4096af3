package io.github.postmortem4j.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes, devices, file descriptors, and permissions of a real operating system. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class RealOutputTest {

    private static final String EXAMPLE =
            Path.of("../examples/cloudflare-2019-07-02.json").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    /** Runs a script in which {@code postmortem} is the command line and {@code $E} is an example. */
    private ProgramRun bash(String script, String... jvmOptions) {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "java=(\"$@\"); postmortem() { \"${java[@]}\" \"$@\"; }; " + script, "bash"));
        command.addAll(ProgramRun.javaCommand(jvmOptions));
        return ProgramRun.of(folder, Map.of("E", EXAMPLE), command);
    }

    private static void assumeThatDeviceExists(String device) {
        assumeTrue(Files.exists(Path.of(device)), device);
    }

    @Test
    void writesToANamedPipe() {
        ProgramRun run = bash(
                "mkfifo pipe; cat pipe >got & postmortem render \"$E\" -o pipe; rc=$?; wait; test -p pipe && exit $rc");

        assertThat(run).isEqualTo(new ProgramRun(0, "", ""));
        assertThat(folder.resolve("got")).content().startsWith("# ").endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postmortem render \"$E\" -o /dev/fd/3 3>got",
                "postmortem render \"$E\" -o /dev/fd/3 3>&1 | cat >got; exit ${PIPESTATUS[0]}",
                "postmortem render \"$E\" -o /dev/stdout | cat >got; exit ${PIPESTATUS[0]}",
                "postmortem render \"$E\" -o >(cat >got); rc=$?; wait $!; exit $rc"
            })
    void writesToAFileDescriptor(String script) {
        assumeThatDeviceExists("/dev/fd");

        ProgramRun run = bash(script);

        assertThat(run).isEqualTo(new ProgramRun(0, "", ""));
        assertThat(folder.resolve("got")).content().startsWith("# ").endsWith("\n");
    }

    @Test
    void isSilentIfTheReaderOfAPipeHasGone() {
        ProgramRun run = bash("postmortem render \"$E\" | true; exit ${PIPESTATUS[0]}");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render \"$E\"",
                "redact \"$E\" --keep Database-engineers",
                "validate --stage draft --format sarif \"$E\"",
                "format - <\"$E\"",
                "--help"
            })
    void noticesAFullDiskOnStandardOutput(String command) {
        assumeThatDeviceExists("/dev/full");

        ProgramRun run = bash("postmortem " + command + " >/dev/full");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("postmortem: cannot write to standard output: No space left on device\n");
    }

    @Test
    void noticesAFullDiskOnAFile() {
        assumeThatDeviceExists("/dev/full");

        ProgramRun run = bash("postmortem render \"$E\" -o /dev/full");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("postmortem: /dev/full: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"077, rw-------", "022, rw-r--r--", "027, rw-r-----"})
    void createsFilesWithThePermissionsOfTheUmask(String umask, String permissions) {
        ProgramRun run = bash("umask " + umask + "; postmortem render \"$E\" -o new.md; ls -l new.md | cut -c 2-10");

        assertThat(run).isEqualTo(new ProgramRun(0, permissions + "\n", ""));
    }

    @Test
    void exitsWith3IfTheMemoryIsNotSufficient() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"title\":\"" + "a".repeat(12_000_000) + "\"}\n");

        ProgramRun run = bash("postmortem validate --jsonl --stage draft a.jsonl", "-Xmx24m", "-XX:+UseSerialGC");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("postmortem: the memory of ").hasLineCount(1);
    }

    @Test
    void writesAFileInPlaceThatIsMountedOnItsOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"title\":\"Search was down\"}");
        assumeTrue(
                bash("unshare -m sh -c 'mount --bind report.json report.json'").exitCode() == 0, "mount --bind");

        ProgramRun run = bash("unshare -m bash -c 'mount --bind report.json report.json && \"$@\" format"
                + " report.json' bash \"${java[@]}\"");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("report.json: is a mount point, so it was overwritten in place")
                .hasLineCount(1);
        assertThat(file).content().contains("\"title\": \"Search was down\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
