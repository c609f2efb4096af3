package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.CommandLineExerciser;
import io.github.postmortem4j.fixture.CaseDocument;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Uses the whole library. It runs in a separate JVM with the {@code TracingAgent}. */
final class TracedProgram {

    private TracedProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments the root folder of the repository, and a folder for output
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path scratch = Path.of(arguments[1]);
        List<Path> examples = jsonIn(project.resolve("examples"));
        for (Path document : examples) {
            exerciseAll(PostmortemJson.create().read(document));
        }
        exerciseAll(PostmortemJson.create().read(Path.of("src/test/resources/every-type.json")));
        for (CaseDocument document : CaseDocument.allIn(project.resolve("validation/src/test/resources/cases"))) {
            ValidationExerciser.exerciseInEnglish(PostmortemJson.create().read(document.json()));
        }
        for (Path document : jsonIn(project.resolve("json/src/test/resources/bad-input"))) {
            requireRejection(document);
        }
        Stream.of(PostmortemSchema.values()).forEach(PostmortemSchema::getText);
        UncoveredTypesExerciser.exercise();
        CommandLineExerciser.exercise(examples, scratch);
    }

    private static void exerciseAll(Postmortem postmortem) throws IOException {
        JsonExerciser.exercise(postmortem);
        ValidationExerciser.exercise(postmortem);
        JsonExerciser.exercise(PostmortemValidator.create().validate(postmortem).getFindings());
        RenderExerciser.exercise(postmortem);
    }

    private static List<Path> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void requireRejection(Path document) throws IOException {
        try {
            PostmortemJson.create().read(document);
        } catch (PostmortemJsonException expected) {
            return;
        }
        throw new IllegalStateException(document + " is invalid but was read");
    }
}
