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
 * The documents of one run of a benchmark, as values and as compact JSON.
 *
 * @param values the documents
 * @param json each of them as bytes
 */
public record Documents(List<Postmortem> values, List<byte[]> json) {

    private static final PostmortemJson JSON = PostmortemJson.create();

    /**
     * {@return documents by name: {@code examples} for the three published ones, or {@code ascii-1}, {@code mixed-10} and
     * so on for a made-up one, so many times as long}
     */
    public static Documents named(String name) {
        return of(name.equals("examples") ? examples() : List.of(madeUp(name)));
    }

    private static Documents of(List<Postmortem> values) {
        return new Documents(values, values.stream().map(JSON::writeBytes).toList());
    }

    private static Postmortem madeUp(String name) {
        int dash = name.indexOf('-');
        Vocabulary words = name.startsWith("mixed") ? Vocabulary.MIXED : Vocabulary.ASCII;
        return MadeUpPostmortem.of(words, Integer.parseInt(name.substring(dash + 1)));
    }

    private static List<Postmortem> examples() {
        return List.of(example("cloudflare-2019-07-02"), example("github-2018-10-21"), example("gitlab-2017-01-31"));
    }

    private static Postmortem example(String name) {
        Path folder = Path.of(System.getProperty("examples", "examples"));
        try {
            return JSON.read(Files.readString(folder.resolve(name + ".json"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("run it in the project's folder, or set -Dexamples", e);
        }
    }
}
