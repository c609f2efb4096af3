package io.github.postmortem4j.corpus.evaluation;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.lucene.LuceneCorpus;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ranks the labeled incidents through the public interface, as {@code .ci/recurrence} describes. */
final class RecurrenceRanking {

    private static final int LIMIT = 200;

    private RecurrenceRanking() {}

    /**
     * Writes the ranking of each query that the labels name.
     *
     * @param arguments the documents, the labels, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        RecurrenceCorpus incidents = new RecurrenceCorpus(Path.of(arguments[0]));
        Path work = Files.createTempDirectory("recurrence");
        Path folder = Files.createDirectory(work.resolve("incidents"));
        incidents.write(folder);
        try (Corpus corpus = LuceneCorpus.open(work.resolve("index"));
                Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            corpus.update(folder);
            for (String query : queries(Path.of(arguments[1]))) {
                out.write(query + "\t"
                        + incidents.ask(corpus, query, LIMIT, false).getMatches().stream()
                                .map(match -> match.getDocument().getId())
                                .collect(Collectors.joining(" "))
                        + "\n");
            }
        }
    }

    static Set<String> queries(Path labels) throws IOException {
        return Files.readAllLines(labels, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
