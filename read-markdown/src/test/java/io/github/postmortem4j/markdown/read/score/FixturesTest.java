package io.github.postmortem4j.markdown.read.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads fictional postmortems in the forms that beginners use, and compares them with what a person reads. */
class FixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/fixtures");

    @TestFactory
    Stream<DynamicTest> readsAsAPersonDoes() throws IOException {
        return documents()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static Stream<Path> documents() throws IOException {
        return Files.list(FOLDER)
                .filter(file -> file.toString().endsWith(".md"))
                .sorted();
    }

    private static void check(Path file) throws IOException {
        Path expectation = Path.of(file.toString().replace(".md", ".expected"));
        ExpectedReading expected = ExpectedReading.read(expectation, Files.readAllLines(file));
        MarkdownDocument document = MarkdownReader.create().read(file);
        Score score = new Score();
        new Scorer(score).add(file.getFileName().toString(), expected, document.getPostmortem());
        assertThat(score.faults()).isEmpty();
        List<NoteKind> notes =
                expected.all("note").stream().map(NoteKind::valueOf).toList();
        assertThat(document.getNotes()).extracting(note -> note.getKind()).containsAll(notes);
    }
}
