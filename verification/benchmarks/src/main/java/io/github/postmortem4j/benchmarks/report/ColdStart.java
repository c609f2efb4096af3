package io.github.postmortem4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the run times of command line processes with a JDK, alternating with {@code java -version} of the same JDK.
 */
final class ColdStart {

    private static final int RUNS = 21;
    private static final String DOCUMENT = "examples/cloudflare-2019-07-02.json";

    private final Path javaHome;
    private final Map<String, long[]> nanos = new LinkedHashMap<>();
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /**
     * Creates measurements. The working directory must be the root folder of the repository.
     *
     * @param javaHome the home directory of the JDK
     */
    ColdStart(Path javaHome) {
        this.javaHome = javaHome;
        commands.put("java", List.of(javaHome.resolve("bin/java").toString(), "-version"));
        commands.put("render", List.of("./postmortem", "render", DOCUMENT));
        commands.put("validate", List.of("./postmortem", "validate", DOCUMENT));
    }

    /** Runs the processes. The first runs are not measured, since they may build the command line. */
    ColdStart measure() throws IOException, InterruptedException {
        for (List<String> command : commands.values()) {
            run(command);
        }
        commands.keySet().forEach(name -> nanos.put(name, new long[RUNS]));
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                long start = System.nanoTime();
                run(command.getValue());
                timesOf(command.getKey())[i] = System.nanoTime() - start;
            }
        }
        return this;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " exited with " + code);
        }
    }

    /** {@return the shortest time of a command, as a multiple of the shortest time of {@code java -version}} */
    double multiple(String command) {
        return (double) shortest(command) / shortest("java");
    }

    /** {@return the shortest time of a command in milliseconds} */
    double millis(String command) {
        return shortest(command) / 1e6;
    }

    /** Other load prolongs a short process more than a long one, so a median would depend on it. */
    private long shortest(String command) {
        return Arrays.stream(timesOf(command)).min().orElseThrow();
    }

    private long[] timesOf(String command) {
        return nanos.getOrDefault(command, new long[RUNS]);
    }

    /** {@return the names of the commands, without {@code java -version}} */
    List<String> names() {
        List<String> names = new ArrayList<>(commands.keySet());
        names.remove("java");
        return names;
    }

    /** {@return the version of the JDK from its release file} */
    String version() throws IOException {
        return Files.readAllLines(javaHome.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                .findFirst()
                .orElse("?");
    }
}
