package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final Path TEXTS = Path.of("src/test/resources/placeholders");

    @ParameterizedTest
    @MethodSource("absentTexts")
    void recognizesATextThatIsNotAnAnswer(String text) {
        assertThat(Placeholders.isAbsent(text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void acceptsAnAnswer(String text) {
        assertThat(Placeholders.isAbsent(text)).isFalse();
        assertThat(Placeholders.isAbsentTask(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b", "\u2026"})
    void treatsTextWithoutLettersAsAbsent(String text) {
        assertThat(Placeholders.isAbsent(text)).isTrue();
        assertThat(Placeholders.isAbsentTask(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: patch the Nginx server", "TODO - add an alert on disk usage"})
    void acceptsATaskAfterTodo(String task) {
        assertThat(Placeholders.isAbsentTask(task)).isFalse();
        assertThat(Placeholders.isAbsent(task)).isTrue();
    }

    @Test
    void acceptsLongProse() {
        String prose = "The new rule backtracked on every request, so the processors had no time left. ".repeat(2)
                + "The engineers turned it off, and the traffic recovered within a minute.";

        assertThat(Placeholders.isAbsent(prose)).isFalse();
    }

    @Test
    void recognizesALongRepetition() {
        assertThat(Placeholders.isAbsent("The root cause was the root cause. ".repeat(40)))
                .isTrue();
        assertThat(Placeholders.isAbsent("word ".repeat(1000))).isTrue();
    }

    private static List<String> absentTexts() throws IOException {
        return lines("absent.txt");
    }

    private static List<String> answers() throws IOException {
        return lines("answers.txt");
    }

    private static List<String> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(TEXTS.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }
}
