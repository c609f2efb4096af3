package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFileTest {

    private static Map<String, List<String>> read(String text) {
        return VocabularyFile.read("words.txt", stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesTheWordsOfEachKeyInOrder() {
        assertThat(read("pie = tart; crème brûlée;flan\ncake = gâteau\npie = pastry\n"))
                .isEqualTo(Map.of("pie", List.of("tart", "crème brûlée", "flan", "pastry"), "cake", List.of("gâteau")));
    }

    @Test
    void skipsCommentsBlankLinesAndBlankWords() {
        assertThat(read("# sweets = not; these\n\n  \npie = ; tart;; \r\n")).isEqualTo(Map.of("pie", List.of("tart")));
    }

    @Test
    void keepsWhatFollowsTheFirstEqualsSign() {
        assertThat(read("sum = a = b\n = c\n")).isEqualTo(Map.of("sum", List.of("a = b"), "", List.of("c")));
    }

    @Test
    void acceptsAKeyWithoutWords() {
        assertThat(read("pie = ")).isEqualTo(Map.of("pie", List.of()));
    }

    @Test
    void separatesTheTopicsOfAFile() {
        String text =
                "pie = tart\n[drinks]\n# Not for children.\npie = cider\ntea = chai\n\n[bread]\r\nbun = roll\n[drinks]\ntea = mate\n";

        assertThat(VocabularyFile.readTopics("words.txt", stream(text)))
                .isEqualTo(Map.of(
                        "", Map.of("pie", List.of("tart")),
                        "drinks", Map.of("pie", List.of("cider"), "tea", List.of("chai", "mate")),
                        "bread", Map.of("bun", List.of("roll"))));
        assertThat(read(text)).isEqualTo(Map.of("pie", List.of("tart")));
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(read("z = 1\ny = 2\nx = 3\nz = 4\nw = 5\n").keySet()).containsExactly("z", "y", "x", "w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pie", "pie=tart", "pie =tart", " # pie"})
    void rejectsLinesWithoutAKey(String line) {
        assertThatThrownBy(() -> read("cake = flan\n" + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("word file words.txt has a line without a key: " + line);
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> VocabularyFile.read("words.txt", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("word file words.txt is missing");
    }

    @Test
    void namesAFileThatCannotBeRead() {
        BrokenFile file = new BrokenFile();

        assertThatThrownBy(() -> VocabularyFile.read("words.txt", file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("word file words.txt cannot be read")
                .cause()
                .isSameAs(file.error);
        assertThat(file.closed).isTrue();
    }

    private static final class BrokenFile extends InputStream {

        private final IOException error = new IOException("broken");
        private boolean closed;

        @Override
        public int read() throws IOException {
            throw error;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
