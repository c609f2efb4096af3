package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.CommandLineTour;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Uses all of the library as its users do. It runs in a JVM of its own, with the {@code TracingAgent}. */
final class TracedProgram {

    private TracedProgram() {}

    /**
     * Runs everything.
     *
     * @param arguments the folder of the project, and one to write into
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path scratch = Path.of(arguments[1]);
        List<Path> examples = jsonIn(project.resolve("examples"));
        for (Path document : examples) {
            visitAll(PostmortemJson.create().read(document));
        }
        visitAll(PostmortemJson.create().read(Path.of("src/test/resources/every-type.json")));
        for (Path document : jsonIn(project.resolve("validation/src/test/resources/cases"))) {
            ValidationTour.visitInEnglish(PostmortemJson.create().read(document));
        }
        for (Path document : jsonIn(project.resolve("json/src/test/resources/bad-input"))) {
            requireRefused(document);
        }
        Stream.of(PostmortemSchema.values()).forEach(PostmortemSchema::text);
        BaitTour.visit();
        CommandLineTour.visit(examples, scratch);
    }

    private static void visitAll(Postmortem postmortem) throws IOException {
        JsonTour.visit(postmortem);
        ValidationTour.visit(postmortem);
        JsonTour.visit(PostmortemValidator.create().validate(postmortem).getFindings());
        RenderTour.visit(postmortem);
    }

    private static List<Path> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void requireRefused(Path document) throws IOException {
        try {
            PostmortemJson.create().read(document);
        } catch (PostmortemJsonException expected) {
            return;
        }
        throw new IllegalStateException(document + " was read");
    }
}
