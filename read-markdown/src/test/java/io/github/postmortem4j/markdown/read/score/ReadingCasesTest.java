package io.github.postmortem4j.markdown.read.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the small documents in {@code cases}. A file has several: a line {@code === name}, the document, a line {@code
 * ---} and one expectation a line. An expectation is a JSON Pointer, {@code anywhere} or {@code notes}, followed by
 * {@code = value}, {@code count n}, {@code contains text}, {@code lacks text} or {@code absent}.
 */
class ReadingCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String END = "\n---\n";

    private final MarkdownReader reader = MarkdownReader.create();
    private final PostmortemJson json = PostmortemJson.create();
    private final JsonMapper mapper = JsonMapper.builder().build();

    @TestFactory
    List<DynamicTest> readsWhatThePersonWrote() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                for (String each : ("\n" + Files.readString(file)).split("\n=== ", -1)) {
                    if (!each.isBlank()) {
                        tests.add(test(file, each));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private DynamicTest test(Path file, String text) {
        int name = text.indexOf('\n');
        int end = text.lastIndexOf(END);
        String document = text.substring(name + 1, end + 1);
        List<String> expectations =
                text.substring(end + END.length()).strip().lines().toList();
        return DynamicTest.dynamicTest(
                file.getFileName() + ": " + text.substring(0, name), () -> check(document, expectations));
    }

    private void check(String document, List<String> expectations) {
        MarkdownDocument read = reader.read(document);
        String written = json.write(read.getPostmortem());
        String notes = read.getNotes().stream().map(Note::toString).collect(Collectors.joining("\n"));
        JsonNode tree = mapper.readTree(written);
        assertThat(expectations).isNotEmpty();
        for (String expectation : expectations) {
            String[] words = expectation.split(" ", 3);
            JsonNode found = words[0].startsWith("/") ? tree.at(words[0]) : mapper.missingNode();
            String whole = words[0].equals("notes") ? notes : written;
            String value = words[0].startsWith("/") ? text(found) : whole;
            String expected = words.length == 3 ? words[2] : "";
            switch (words[1]) {
                case "=" -> assertThat(value).as(expectation).isEqualTo(expected);
                case "count" ->
                    assertThat(found.size()).as("%s in %s", expectation, found).isEqualTo(Integer.parseInt(expected));
                case "contains" -> assertThat(value).as(expectation).contains(expected);
                case "lacks" -> assertThat(value).as(expectation).doesNotContain(expected);
                case "absent" ->
                    assertThat(found.isMissingNode())
                            .as("%s, found %s", expectation, found)
                            .isTrue();
                default -> throw new IllegalArgumentException(expectation);
            }
        }
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "" : node.isString() ? node.stringValue() : node.toString();
    }
}
