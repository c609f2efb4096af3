package io.github.postmortem4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One run of a program of the machine, with an environment of its own. */
record Started(int exitCode, String out, String err) {

    /** What says how to write to a terminal; the tests say it themselves. */
    private static final Set<String> OF_THE_TERMINAL = Set.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM");

    /** Starts the command line in a Java of its own. */
    static Started commandLine(Path folder, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(java());
        command.addAll(arguments);
        return program(folder, environment, command);
    }

    /** Returns the words of a command that starts the command line, to be followed by its arguments. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(Arrays.asList(options));
        command.add("-cp");
        command.add(absoluteClassPath());
        command.add(PostmortemCommand.class.getName());
        return command;
    }

    static Started program(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("started", ".out");
            Path err = Files.createTempFile("started", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeAll(OF_THE_TERMINAL);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            Started started = new Started(exitCode, read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String absoluteClassPath() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }
}
