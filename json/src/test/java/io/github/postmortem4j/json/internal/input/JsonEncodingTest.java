package io.github.postmortem4j.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEncodingTest {

    private static final List<String> LINES = List.of("{ é", "", "ab漢😀", "é", "");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void convertsColumnsInBytesToCharactersOnEveryLine(String end) {
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + String.join(end, LINES)).getBytes(StandardCharsets.UTF_8);
            JsonEncoding encoding = JsonEncoding.of(bytes);
            for (int line = 1; line <= LINES.size(); line++) {
                String text = LINES.get(line - 1);
                for (int at = 0; at <= text.length(); at = text.offsetByCodePoints(at, 1)) {
                    String before = (line == 1 ? mark : "") + text.substring(0, at);
                    int columnInBytes = before.getBytes(StandardCharsets.UTF_8).length + 1;

                    assertThat(encoding.columnInCharacters(bytes, line, columnInBytes))
                            .as("mark: %s, line %d, after \"%s\"", !mark.isEmpty(), line, before)
                            .isEqualTo(at + 1);
                    if (at == text.length()) {
                        break;
                    }
                }
            }
        }
    }
}
