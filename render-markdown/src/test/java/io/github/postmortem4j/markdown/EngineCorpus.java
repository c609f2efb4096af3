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
 * Writes what engines outside of Java are shown: one pair of documents a line, as JSON.
 *
 * <p>A main rather than a test: {@code .ci/engines/run} starts it and gives the pairs to each engine.
 */
final class EngineCorpus {

    /** One document of texts mixed for so many texts. */
    private static final int MIXED = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EngineCorpus() {}

    /**
     * Writes the corpus.
     *
     * @param args the file to write, how many random documents, the seed of the first, and JSON files with more texts,
     *     each a list of objects with {@code name} and {@code text}
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

    /** A document with another of the texts in each field, where they meet. */
    private static HostileCase mixed(List<String> texts, long seed) {
        Random random = new Random(seed);
        return new HostileCase("texts mixed by " + seed, () -> texts.get(random.nextInt(texts.size())), seed % 2 == 0);
    }

    private static Map<String, Object> members(HostilePair pair) {
        return Map.of(
                "name", pair.name(),
                "hostile", pair.hostile(),
                "harmless", pair.harmless(),
                "shown", pair.words().shown());
    }
}
