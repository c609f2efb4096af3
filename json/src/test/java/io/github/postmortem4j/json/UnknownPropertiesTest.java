package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPropertiesTest {

    private final PostmortemJson strict =
            PostmortemJson.builder().unknownProperties(UnknownProperties.REJECT).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"titel":"A"}                       | line 1, column 10, at /titel: unknown property "titel": did you mean "title"?
            {"summary":{"started_at":"A"}}      | line 1, column 26, at /summary/started_at: unknown property "started_at": did you mean "startedAt"?
            {"actionItems":[]}                  | line 1, column 16, at /actionItems: unknown property "actionItems": did you mean "correctiveMeasures.actionItems"?
            {"rootCause":"A"}                   | line 1, column 14, at /rootCause: unknown property "rootCause": did you mean "summary.rootCause" or "rootCauseAndResolution.rootCause"?
            {"timeline":[{"x-a":1},{"tex":"B"}]} | line 1, column 31, at /timeline/1/tex: unknown property "tex": did you mean "text"?
            {"links":[{"url":"B"}]}             | line 1, column 18, at /links/0/url: unknown property "url": did you mean "uri"?
            {"summary":{"severity":"A"}}        | line 1, column 24, at /summary/severity: unknown property "severity": did you mean "severity" of the document?
            {"color":"red"}                     | line 1, column 10, at /color: unknown property "color": remove it, or start its name with "x-" to mark it as an extension
            {"zzz":1,"summary":{"aaa":1}}       | line 1, column 8, at /zzz: unknown property "zzz": remove it, or start its name with "x-" to mark it as an extension
            """)
    void rejectsTheFirstOneWithASuggestion(String json, String message) {
        assertThatThrownBy(() -> strict.read(json))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(message);
        assertThat(PostmortemJson.create().read(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x-cost\":1,\"summary\":{\"x-titel\":{\"titel\":1}}}",
                "{\"$schema\":\"postmortem.schema.json\"}",
                "{\"otherSections\":[]}",
                "{\"relatedIncidents\":[\"INC-1\"]}",
                "{\"timeline\":[{\"statedTime\":\"noon\",\"until\":\"2 pm\"}]}"
            })
    void acceptsExtensions(String json) {
        assertThat(strict.read(json)).isEqualTo(PostmortemJson.create().read(json));
    }

    @Test
    void findsThePositionInBytesAndLines() {
        byte[] lines = "{}\n{\"title\":\"ä\",\"titel\":\"B\"}".getBytes(StandardCharsets.UTF_8);
        List<JsonLine> read = strict.stream(new ByteArrayInputStream(lines)).toList();

        assertThatThrownBy(() -> read.get(1).read()).hasMessageStartingWith("line 2, column 22, at /titel: ");
        assertThatThrownBy(() -> strict.read("{\"title\":\"ä\",\"titel\":\"B\"}".getBytes(StandardCharsets.UTF_16)))
                .hasMessageStartingWith("line 1, column 22, at /titel: ");
    }

    @Test
    void reportsInvalidDocumentsAsBefore() {
        assertThatThrownBy(() -> strict.read("{\"titel\":\"A\",\"title\":1}"))
                .hasMessage("line 1, column 22, at /title: expected a string, found a number");
    }
}
