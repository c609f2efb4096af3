package io.github.postmortem4j.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes pairs of documents for the site generators, as {@link EngineCorpus} does for Markdown engines: a file for each
 * target, named after it.
 *
 * <p>A program rather than a test: {@code .ci/engines/run} starts it.
 */
final class SiteCorpus {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SiteCorpus() {}

    /**
     * Writes the corpus.
     *
     * @param args the folder, the number of random documents, and the seed of the first one
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        int documents = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        List<HostileCase> cases = new ArrayList<>();
        for (String text : Files.readAllLines(Path.of("src/test/resources/sites.txt"))) {
            cases.add(HostileCase.everywhere(text, text, false));
        }
        cases.addAll(HostileCase.named());
        LongStream.range(seed, seed + documents).mapToObj(HostileCase::random).forEach(cases::add);
        for (MarkdownTarget target : MarkdownTarget.values()) {
            write(target, cases, Path.of(args[0]).resolve(target.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void write(MarkdownTarget target, List<HostileCase> cases, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < cases.size(); i++) {
                HostilePair pair = cases.get(i)
                        .render(MarkdownRenderer.builder()
                                .layout(NamedLayout.forHostileText(i).layout())
                                .diagram(false)
                                .target(target));
                out.write(JSON.writeValueAsString(Map.of(
                        "name", pair.name(),
                        "hostile", pair.hostile(),
                        "harmless", pair.harmless(),
                        "shown", pair.texts().shown())));
                out.newLine();
            }
        }
    }
}
