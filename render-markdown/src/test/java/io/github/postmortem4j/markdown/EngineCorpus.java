package io.github.postmortem4j.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes pairs of documents for the Markdown engines that are not written in Java: one pair per line, as JSON.
 *
 * <p>A program rather than a test: {@code .ci/engines/run} starts it and passes the pairs to each engine.
 */
final class EngineCorpus {

    /** The number of texts for each document of mixed texts. */
    private static final int MIXED = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EngineCorpus() {}

    /**
     * Writes the corpus.
     *
     * @param args the file to write, the number of random documents, the seed of the first one, and JSON files with
     *     more texts, each of which is a list of objects with {@code name} and {@code text}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        int documents = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        List<HostileCase> cases = new ArrayList<>(HostileCase.named());
        LongStream.range(seed, seed + documents).mapToObj(HostileCase::random).forEach(cases::add);
        List<String> texts = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            for (JsonNode node : JSON.readTree(Path.of(args[i]))) {
                String text = node.get("text").asString();
                texts.add(text);
                cases.add(HostileCase.everywhere(node.get("name").asString(), text, texts.size() % 2 == 0));
            }
        }
        for (int i = 0; i < texts.size() / MIXED; i++) {
            cases.add(mixed(texts, seed + i));
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (int i = 0; i < cases.size(); i++) {
                Layout layout = NamedLayout.forHostileText(i).layout();
                out.write(JSON.writeValueAsString(members(cases.get(i).render(layout))));
                out.newLine();
            }
        }
    }

    /** {@return a document with random ones of the texts in its fields} */
    private static HostileCase mixed(List<String> texts, long seed) {
        Random random = new Random(seed);
        return new HostileCase("texts mixed by " + seed, () -> texts.get(random.nextInt(texts.size())), seed % 2 == 0);
    }

    private static Map<String, Object> members(HostilePair pair) {
        return Map.of(
                "name", pair.name(),
                "hostile", pair.hostile(),
                "harmless", pair.harmless(),
                "shown", pair.texts().shown());
    }
}
