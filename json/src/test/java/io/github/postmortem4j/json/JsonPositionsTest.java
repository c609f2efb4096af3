package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the positions of values in the text of a document. */
class JsonPositionsTest {

    private static final String DOCUMENT = """
            {
              "title": "Disk 😀 full", "id": "INC-1",
              "summary": {
                "impact": {"services": ["Checkout", "Search"]}
              },
              "timeline": [
                {"text": "First"}, {"text": "Second"}
              ],
              "a/b~c": [[], 1]
            }
            """;

    private final PostmortemJson json = PostmortemJson.create();

    @ParameterizedTest
    @CsvSource({
        "'',                          1, 1",
        "/title,                      2, 12",
        "/id,                         2, 34",
        "/summary,                    3, 14",
        "/summary/impact/services/1,  4, 41",
        "/timeline/0,                 7, 5",
        "/timeline/1,                 7, 24",
        "/timeline/1/text,            7, 33",
        "/a~1b~0c/0,                  9, 13",
        "/a~1b~0c/1,                  9, 17",
    })
    void findsTheStartOfAValue(String pointer, int line, int column) {
        assertThat(json.positions(DOCUMENT).find(pointer)).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "/severity,                             1, 1",
        "/summary/impact/affectedUsersPercent,  4, 15",
        "/timeline/7/text,                      6, 15",
        "/title/deeper,                         2, 12",
    })
    void findsTheClosestContainerOfAMissingValue(String pointer, int line, int column) {
        assertThat(json.positions(DOCUMENT).find(pointer)).isEqualTo(new Position(line, column));
    }

    @Test
    void countsColumnsInCharactersForEveryKindOfInput() {
        SourcePositions ofText = json.positions(DOCUMENT);
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            SourcePositions ofBytes = json.positions(DOCUMENT.getBytes(encoding));
            assertThat(ofBytes.find("/id")).describedAs("%s", encoding).isEqualTo(ofText.find("/id"));
        }
    }

    @Test
    void findsEveryValueOfArbitraryDocuments() {
        for (long seed = 1; seed <= 100; seed++) {
            String text = PostmortemJson.builder()
                    .indented(seed % 2 == 0)
                    .build()
                    .write(new ArbitraryPostmortems(seed).next());
            assertFinds(JsonMapper.shared().readTree(text), JsonPointer.empty(), text, json.positions(text));
        }
    }

    private static void assertFinds(JsonNode node, JsonPointer pointer, String text, SourcePositions positions) {
        Position position = positions.find(pointer.toString());
        String rest = text.lines()
                .skip(position.getLine() - 1L)
                .findFirst()
                .orElseThrow()
                .substring(position.getColumn() - 1);
        String start = node.isObject() ? "{" : node.isArray() ? "[" : node.isString() ? "\"" : "";
        assertThat(rest).describedAs("%s at %s", pointer, position).startsWith(start);
        if (node.isBoolean() || node.isNull()) {
            assertThat(rest).startsWith(node.toString());
        }
        if (node.isObject()) {
            node.forEachEntry((name, value) -> assertFinds(value, pointer.appendProperty(name), text, positions));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertFinds(node.get(i), pointer.appendIndex(i), text, positions);
        }
    }

    @Test
    void rejectsInvalidJson() {
        assertThatThrownBy(() -> json.positions("{\"title\": tru}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith("line 1, column 1");
    }
}
