package io.github.postmortem4j.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a test counted, left for the table of {@code docs/quality.md}: one file of properties a test. */
public final class Measurement {

    /** Where the files lie, from the folder of this module. */
    public static final Path FOLDER = Path.of("target", "quality");

    private Measurement() {}

    /** Leaves the counts of a test, in place of those of an earlier run. */
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
