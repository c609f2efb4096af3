package io.github.postmortem4j.benchmarks.data;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The documents of a benchmark, as values and as compact JSON.
 *
 * @param values the documents
 * @param json the JSON of each document
 */
public record BenchmarkDocuments(List<Postmortem> values, List<byte[]> json) {

    private static final PostmortemJson JSON = PostmortemJson.create();

    /**
     * {@return documents by name: {@code examples} for the three published incidents, or a name such as {@code ascii-1} or
     * {@code mixed-10} for a synthetic document, which is about that many times as long as a published one}
     */
    public static BenchmarkDocuments named(String name) {
        return of(name.equals("examples") ? examples() : List.of(synthetic(name)));
    }

    private static BenchmarkDocuments of(List<Postmortem> values) {
        return new BenchmarkDocuments(
                values, values.stream().map(JSON::writeBytes).toList());
    }

    private static Postmortem synthetic(String name) {
        int dash = name.indexOf('-');
        Vocabulary words = name.startsWith("mixed") ? Vocabulary.MIXED : Vocabulary.ASCII;
        return SyntheticPostmortem.of(words, Integer.parseInt(name.substring(dash + 1)));
    }

    private static List<Postmortem> examples() {
        return List.of(example("cloudflare-2019-07-02"), example("github-2018-10-21"), example("gitlab-2017-01-31"));
    }

    private static Postmortem example(String name) {
        Path folder = Path.of(System.getProperty("examples", "examples"));
        try {
            return JSON.read(Files.readString(folder.resolve(name + ".json"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("run this in the root folder of the repository, or set -Dexamples", e);
        }
    }
}
