package io.github.postmortem4j.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program of this module in a JVM of its own, to take memory, permissions or life from it. */
public final class ChildJvm {

    private final Class<?> program;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private ChildJvm(Class<?> program) {
        this.program = program;
    }

    /** {@return a child that is going to run the main method of a class} */
    public static ChildJvm of(Class<?> program) {
        return new ChildJvm(program);
    }

    /** Sets options of its JVM. */
    public ChildJvm options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Sets the command that starts it, such as one that drops privileges. */
    public ChildJvm through(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** Starts it; what it prints, it prints to this process, or to who reads its output. */
    public Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs it to its end. */
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
     * How a child ended.
     *
     * @param exitCode its exit code
     * @param output all that it printed
     */
    public record Result(int exitCode, String output) {}
}
