package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejects an object with two properties of the same name, at every level and however the name is written. */
class DuplicatePropertiesTest {

    private final PostmortemJson json = PostmortemJson.create();

    static List<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/duplicate-properties.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheSecondPropertyOfAName(String line) {
        String[] parts = line.split(" \\| ", 2);
        assertThatThrownBy(() -> json.read(parts[0]))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(parts[1]);
        assertThatThrownBy(() -> json.read(parts[0].getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x-a\":{\"id\":1},\"x-b\":{\"id\":1}}",
                "{\"x-a\":[{\"id\":1},{\"id\":1}]}",
                "{\"id\":\"a\",\"x-a\":{\"id\":1}}",
                "{\"title\":\"A\",\"Title\":\"A\"}",
                "{\"title\":\"A\",\"links\":[{\"title\":\"A\",\"uri\":\"https://a\"}]}"
            })
    void acceptsTheSameNameInDifferentObjects(String document) {
        assertThat(json.read(json.write(json.read(document)))).isEqualTo(json.read(document));
    }

    @Test
    void reportsTheFirstOfSeveralErrors() {
        assertThatThrownBy(() -> json.read("{\"title\":\"A\",\"title\" 5}"))
                .hasMessage("line 1, column 21, at /title: duplicate property \"title\"");
        assertThatThrownBy(() -> json.read("{\"id\":7,\"title\":\"A\",\"title\":\"B\"}"))
                .hasMessage("line 1, column 7, at /id: expected a string, found a number");
    }
}
