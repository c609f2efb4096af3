package io.github.postmortem4j.corpus.evaluation;

import com.sun.management.OperatingSystemMXBean;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.fixture.SyntheticIncidents;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a row of the table of {@code docs/corpus.md} about size and speed. */
final class CorpusScale {

    private static final int QUERIES = 300;
    private static final double NANOS = 1e9;

    private CorpusScale() {}

    /**
     * Measures a corpus of invented postmortems.
     *
     * @param arguments the number of postmortems, and an empty folder
     */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path folder = Files.createDirectories(work.resolve("incidents"));
        SyntheticIncidents incidents = new SyntheticIncidents(causes());
        write(folder.resolve("all.jsonl"), incidents, count);
        Path index = work.resolve("index");
        try (Corpus corpus = LuceneCorpus.open(index)) {
            long cpu = cpu();
            long start = System.nanoTime();
            corpus.update(folder);
            double cpuSeconds = (cpu() - cpu) / NANOS;
            double seconds = (System.nanoTime() - start) / NANOS;
            double[] times = queries(corpus, incidents, count);
            start = System.nanoTime();
            corpus.statistics(
                    StatisticsOptions.builder().grouping(Grouping.SERVICE).build());
            double statistics = (System.nanoTime() - start) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,.0f (%,.0f) | %.1f MB | %.0f / %.0f ms | %.0f ms | %d MB |%n",
                    count,
                    count / cpuSeconds,
                    count / seconds,
                    size(index) / 1e6,
                    times[QUERIES / 2],
                    times[QUERIES * 95 / 100],
                    statistics,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** Returns a sentence with the words of each failure mechanism. */
    private static List<String> causes() {
        return MechanismDictionary.builtIn().getMechanisms().stream()
                .map(mechanism -> mechanism.patterns().get(0).groups().stream()
                        .map(group -> group.get(0))
                        .collect(Collectors.joining(" ", "Because ", ".")))
                .toList();
    }

    private static void write(Path file, SyntheticIncidents incidents, int count) throws IOException {
        PostmortemJson json = PostmortemJson.create();
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write(json.write(incidents.next(i)));
                writer.write('\n');
            }
        }
    }

    /** Asks for five explained matches, first to warm up. */
    private static double[] queries(Corpus corpus, SyntheticIncidents incidents, int count) {
        double[] times = new double[QUERIES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < QUERIES; i++) {
                Postmortem draft = incidents.next(count + i);
                long start = System.nanoTime();
                corpus.similar(draft, SimilarOptions.defaults());
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
