package io.github.postmortem4j.markdown.read.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads postmortems of professional teams, which are not part of this repository: {@code -Dpostmortem4j.corpus=FOLDER}
 * is their folder.
 *
 * <p>The expected values are here, as positions in the documents.
 */
@EnabledIfSystemProperty(named = "postmortem4j.corpus", matches = ".+")
class CorpusTest {

    private static final Path EXPECTATIONS = Path.of("src/test/resources/corpus");

    private static Path corpus() {
        return Path.of(System.getProperty("postmortem4j.corpus"));
    }

    @Test
    void readsWhatAPersonReads() throws IOException {
        Score score = new Score();
        Scorer scorer = new Scorer(score);
        MissingFacts missing = new MissingFacts();
        for (Path expectation : files(EXPECTATIONS, ".expected")) {
            String name = expectation.getFileName().toString().replace(".expected", ".md");
            Path file = corpus().resolve(name);
            if (!Files.exists(file)) {
                continue;
            }
            ExpectedReading expected = ExpectedReading.read(expectation, Files.readAllLines(file));
            Postmortem found = MarkdownReader.create().read(file).getPostmortem();
            scorer.add(name, expected, found);
            missing.add(name, expected, found);
        }
        score.faults().forEach(System.out::println);
        System.out.println(score);
        System.out.println(missing);
        assertAtLeast(score, "entry", 0.99, 0.97);
        assertAtLeast(score, "action item", 0.97, 0.93);
        assertThat(score.wrong("service")).as("wrong service").isZero();
        assertThat(missing.shareWithoutService())
                .as("documents that name a service, read without one")
                .isLessThanOrEqualTo(0.2);
        for (String field : List.of("start", "end", "percent")) {
            assertThat(score.wrong(field)).as("wrong " + field).isZero();
        }
    }

    private static void assertAtLeast(Score score, String field, double precision, double recall) {
        assertThat(score.precision(field)).as("precision of " + field).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall(field)).as("recall of " + field).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void readsEveryDocumentWithoutAnException() throws IOException {
        List<Path> files = files(corpus(), ".md");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(MarkdownReader.create().read(file).getPostmortem())
                    .as(file.toString())
                    .isNotNull();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
