package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.CaseDocument;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the folder of cases and the findings expected in it.
 *
 * @param name the name of the case, which begins with the id of the rule that the document breaks
 * @param document the document
 * @param expected one line for each finding
 */
public record RuleCase(String name, Postmortem document, List<String> expected) {

    /** The folder of the cases. */
    static final Path FOLDER = Path.of("src/test/resources/cases");

    /** Read once, because a tool that runs one case at a time asks for all of them each time. */
    private static final List<RuleCase> ALL = readAll();

    public static Stream<RuleCase> all() {
        return ALL.stream();
    }

    private static List<RuleCase> readAll() {
        try {
            return CaseDocument.allIn(FOLDER).stream().map(RuleCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleCase of(String name) {
        return of(CaseDocument.in(FOLDER, name));
    }

    private static RuleCase of(CaseDocument document) {
        try {
            return new RuleCase(
                    document.name(),
                    PostmortemJson.create().read(document.json()),
                    Files.readAllLines(FOLDER.resolve(document.name() + ".findings")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document without findings. */
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
