package io.github.postmortem4j.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program of this module in a separate JVM, so that a test can limit its memory or permissions, or kill it. */
public final class ChildJvm {

    private final Class<?> program;
    private final List<String> launcher = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private ChildJvm(Class<?> program) {
        this.program = program;
    }

    /** {@return a JVM that will run the main method of a class} */
    public static ChildJvm of(Class<?> program) {
        return new ChildJvm(program);
    }

    /** Adds JVM options. */
    public ChildJvm options(String... added) {
        options.addAll(List.of(added));
        return this;
    }

    /** Adds a command that launches the JVM, such as one that drops privileges. */
    public ChildJvm through(String... command) {
        launcher.addAll(List.of(command));
        return this;
    }

    /** Starts the JVM. The output of the returned process includes its errors. */
    public Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Starts the JVM and waits until it exits. */
    public Result run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * The result of a run.
     *
     * @param exitCode the exit code
     * @param output everything that the program printed
     */
    public record Result(int exitCode, String output) {}
}
