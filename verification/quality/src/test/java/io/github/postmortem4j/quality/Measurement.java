package io.github.postmortem4j.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of a test, recorded for the table in {@code docs/quality.md}: one properties file for each test. */
public final class Measurement {

    /** The folder of the files, relative to this module. */
    public static final Path FOLDER = Path.of("target", "quality");

    private Measurement() {}

    /** Records the counts of a test and replaces those of an earlier run. */
    public static void record(String test, Map<String, Long> counts) {
        String lines = new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + '=' + count.getValue() + '\n')
                        .collect(Collectors.joining());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(test + ".properties"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
