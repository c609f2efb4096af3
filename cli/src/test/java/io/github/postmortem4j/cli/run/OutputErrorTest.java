package io.github.postmortem4j.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.PostmortemCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OutputErrorTest {

    private static final String EXAMPLE = "../examples/cloudflare-2019-07-02.json";

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final StandardStream err = StandardStream.to(errors);

    @ParameterizedTest
    @ValueSource(strings = {"render", "redact", "validate", "format --check ../examples/draft.json"})
    void aFullDiskIsOneSentenceAndExitCode2(String command) {
        StandardStream out = StandardStream.to(failing("No space left on device"));

        int exitCode = run(out, (command + " " + EXAMPLE).split(" "));

        // Checking formatted documents prints nothing, so there is nothing to lose.
        if (command.startsWith("format")) {
            assertThat(exitCode).isZero();
            assertThat(errors).hasToString("");
        } else {
            assertThat(exitCode).isEqualTo(2);
            assertThat(errors).hasToString("postmortem: cannot write to standard output: No space left on device\n");
        }
    }

    @Test
    void aDiskThatFillsUpInTheMiddleOfAPageIsNoticed() {
        StandardStream out = StandardStream.to(new OutputStream() {
            private int room = 4096;

            @Override
            public void write(int b) throws IOException {
                if (--room < 0) {
                    throw new IOException("No space left on device");
                }
            }
        });

        assertThat(run(out, "render", EXAMPLE)).isEqualTo(2);
        assertThat(errors).hasToString("postmortem: cannot write to standard output: No space left on device\n");
    }

    @Test
    void aReaderThatHasGoneIsNotReported() {
        StandardStream out = StandardStream.to(failing("Broken pipe"));

        assertThat(run(out, "render", EXAMPLE)).isEqualTo(2);
        assertThat(errors).hasToString("");
    }

    @Test
    void tooLittleMemoryIsOneSentenceAndExitCode3() {
        assertThat(runThrowing(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .matches("postmortem: the memory of \\d+ MB is not sufficient; set a larger one, such as"
                        + " JAVA_TOOL_OPTIONS=-Xmx2g\n");
    }

    @Test
    void anInternalErrorIsOneSentenceAndExitCode3() {
        assertThat(runThrowing(() -> {
                    throw new IllegalStateException("surprise");
                }))
                .isEqualTo(3);
        assertThat(errors)
                .hasToString("postmortem: unexpected error, please report it:"
                        + " java.lang.IllegalStateException: surprise\n");
    }

    private int run(StandardStream out, String... arguments) {
        return CommandExecution.execute(
                PostmortemCommand.commandLine(out.writer(), err.writer(), arguments), arguments, out, err);
    }

    private int runThrowing(Supplier<?> action) {
        @Command
        class Throwing implements Runnable {
            @Override
            public void run() {
                action.get();
            }
        }
        StandardStream out = StandardStream.to(OutputStream.nullOutputStream());
        CommandLine command = new CommandLine(new Throwing())
                .setErr(err.writer())
                .setExecutionExceptionHandler(new ExecutionErrorHandler());
        return CommandExecution.execute(command, new String[0], out, err);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
