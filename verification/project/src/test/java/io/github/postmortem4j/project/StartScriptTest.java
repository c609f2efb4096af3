package io.github.postmortem4j.project;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code postmortem} in a checkout, with stand-ins for Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    /** Prints its arguments, and creates the files that the JVM would create. */
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:AOTCacheOutput=*) : >"${argument#*=}" ;;
              esac
            done
            while [ "$1" != -jar ]; do shift; done
            shift 2
            echo "ran $*"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            sleep 1
            echo build >>"$BUILDS"
            mkdir -p cli/target
            : >cli/target/postmortem4j-cli.jar
            """;

    private static final int PROCESSES = 6;

    @TempDir
    private Path home;

    @TempDir
    private Path tools;

    private Path script;

    @BeforeEach
    void createCheckout() throws IOException {
        script = home.resolve("postmortem");
        Files.copy(Repository.path("postmortem"), script);
        executable(script);
        Files.createDirectories(home.resolve("cli/src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("cli/pom.xml"), "");
        executable(Files.writeString(tools.resolve("java"), JAVA));
        executable(Files.writeString(tools.resolve("mvn"), MAVEN));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(tools, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                tools + ":" + System.getenv("PATH"),
                "JAVA_HOME",
                "",
                "BUILDS",
                tools.resolve("builds").toString());
    }

    private ProgramRun run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return ProgramRun.of(tools, environment(), command);
    }

    private List<String> builds() throws IOException {
        Path builds = tools.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    @Test
    void buildsOnTheFirstRunOnly() throws IOException {
        assertThat(run("validate", "a b")).isEqualTo(new ProgramRun(0, "ran validate a b\n", ""));
        assertThat(run("render")).isEqualTo(new ProgramRun(0, "ran render\n", ""));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void buildsOnceIfSeveralProcessesStartAtOnce() throws Exception {
        runSeveral();

        assertThat(builds()).hasSize(1);
        assertThat(home.resolve("cli/target/postmortem.lock")).doesNotExist();
    }

    @Test
    void buildsOnceIfSeveralProcessesFindTheLockOfAKilledProcess() throws Exception {
        leaveLockOfKilledProcess();

        runSeveral();

        assertThat(builds()).hasSize(1);
        assertThat(home.resolve("cli/target/postmortem.lock")).doesNotExist();
    }

    private void runSeveral() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            ProcessBuilder builder = new ProcessBuilder(script.toString(), "validate")
                    .redirectErrorStream(true)
                    .redirectOutput(tools.resolve("out" + i).toFile());
            builder.environment().putAll(environment());
            processes.add(builder.start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor(5, MINUTES)).isTrue();
        }
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(tools.resolve("out" + i)).hasContent("ran validate");
            assertThat(processes.get(i).exitValue()).isZero();
        }
    }

    private void leaveLockOfKilledProcess() throws IOException {
        Path lock = Files.createDirectories(home.resolve("cli/target/postmortem.lock"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
    }

    @Test
    void takesOverTheLockOfAKilledProcess() throws IOException {
        leaveLockOfKilledProcess();

        assertThat(run("validate").exitCode()).isZero();
    }

    @Test
    void buildsAgainIfASourceChanged() throws IOException {
        run("validate");
        Path source = Files.writeString(home.resolve("cli/src/main/A.java"), "");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + MINUTES.toMillis(1)));

        run("validate");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void reportsAFailedBuildWithExitCode2() throws IOException {
        executable(Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho 'no such module'\nexit 1\n"));

        ProgramRun run = run("validate");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("no such module\npostmortem: the build failed; the output of Maven is above\n");
        assertThat(home.resolve("cli/target/postmortem.lock")).doesNotExist();
    }

    @Test
    void preparesItsCachesAgainForAnotherJdk() throws IOException {
        run("validate");
        Path other = Files.createDirectories(tools.resolve("jdk/bin"));
        executable(Files.writeString(other.resolve("java"), JAVA));

        ProgramRun run = ProgramRun.of(
                tools,
                Map.of(
                        "PATH",
                        tools + ":" + System.getenv("PATH"),
                        "JAVA_HOME",
                        tools.resolve("jdk").toString()),
                List.of(script.toString(), "validate"));

        assertThat(run).isEqualTo(new ProgramRun(0, "ran validate\n", ""));
        assertThat(home.resolve("cli/target/postmortem.jvm"))
                .hasContent(other.resolve("java").toString());
        assertThat(builds()).hasSize(1);
    }

    @Test
    void usesAnInstallationThatOthersMaintain() throws IOException {
        run("validate");
        Files.setLastModifiedTime(
                Files.writeString(home.resolve("pom.xml"), "<!-- newer -->"),
                FileTime.fromMillis(System.currentTimeMillis() + MINUTES.toMillis(1)));

        assertThat(runAsSomebodyElse()).isEqualTo(new ProgramRun(0, "ran validate\n", ""));
        assertThat(builds()).hasSize(1);
    }

    @Test
    void explainsWhyAnInstallationThatWasNeverBuiltCannotBeUsed() {
        ProgramRun run = runAsSomebodyElse();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("postmortem: the command line has not been built")
                .hasLineCount(1);
    }

    /** Runs the script as a user who may write nothing; only root can do that. */
    private ProgramRun runAsSomebodyElse() {
        List<String> somebody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        List<String> test = new ArrayList<>(somebody);
        test.addAll(List.of("test", "-x", script.toString()));
        assumeTrue(isAvailable(test), "requires root and setpriv");
        List<String> command = new ArrayList<>(somebody);
        command.addAll(List.of(script.toString(), "validate"));
        return ProgramRun.of(Path.of("/"), environment(), command);
    }

    private static boolean isAvailable(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
