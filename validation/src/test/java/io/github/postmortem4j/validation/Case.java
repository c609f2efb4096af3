package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the folder of cases and what is to be found in it.
 *
 * @param name the name of the file, which begins with the rule that it breaks
 * @param document the document
 * @param expected one line a finding
 */
public record Case(String name, Postmortem document, List<String> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    /** Read once: a tool that runs each case alone asks for all of them each time. */
    private static final List<Case> ALL = readAll();

    public static Stream<Case> all() {
        return ALL.stream();
    }

    private static List<Case> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> Case.of(file.replace(".json", "")))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Case of(String name) {
        try {
            return new Case(
                    name,
                    PostmortemJson.create().read(FOLDER.resolve(name + ".json")),
                    Files.readAllLines(FOLDER.resolve(name + ".findings")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document in which nothing is to be found. */
    public static Postmortem publishable() {
        return of("base").document();
    }

    public String rule() {
        return name.replaceAll("-.*", "");
    }

    @Override
    public String toString() {
        return name;
    }

    public static String line(Finding finding) {
        return finding.getSeverity() + " " + finding.getRule() + " " + finding.getPointer() + " "
                + finding.getMessage();
    }
}
