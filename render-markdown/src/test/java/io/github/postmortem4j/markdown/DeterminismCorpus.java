package io.github.postmortem4j.markdown;

import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Renders the examples, the incident of the golden pages and a hundred hostile documents into one file. */
final class DeterminismCorpus {

    private static final Path EXAMPLES = Path.of("../examples");

    private DeterminismCorpus() {}

    /**
     * Renders the documents in a JVM of its own.
     *
     * @param args the file to write
     * @throws IOException if an example cannot be read or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), rendered());
    }

    static byte[] rendered() throws IOException {
        StringBuilder out = new StringBuilder();
        MarkdownRenderer renderer = MarkdownRenderer.create();
        for (Path example : examples()) {
            out.append(renderer.render(PostmortemJson.create().read(example)));
        }
        out.append(renderer.render(FictionalIncident.postmortem()));
        for (long seed = 0; seed < 100; seed++) {
            out.append(HostileCase.random(seed)
                    .render(NamedLayout.forHostileText(seed).layout())
                    .hostile());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
