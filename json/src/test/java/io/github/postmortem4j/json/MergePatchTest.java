package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private final PostmortemJson json = PostmortemJson.create();

    @ParameterizedTest
    @CsvFileSource(resources = "/rfc7396.txt", delimiter = '|', quoteCharacter = '`')
    void mergesAsTheStandardSays(String document, String patch, String result) {
        Postmortem before = json.read(document);

        Postmortem after = json.mergePatch(before, patch);

        assertThat(json.write(after)).isEqualTo(json.write(json.read(result)));
        assertThat(after).isEqualTo(json.read(result));
        assertThat(before).isEqualTo(json.read(document));
    }

    @Test
    void writesTheNumbersOfAPatchAsTheyWere() {
        Postmortem after = json.mergePatch(json.read("{\"x-a\":1.50}"), "{\"x-b\":[1250.50,0.10,100]}");

        assertThat(json.write(after)).contains("\"x-a\":1.50,\"x-b\":[1250.50,0.10,100]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["c"]                         | line 1, column 1: expected an object, found an array
            "bar"                         | line 1, column 1: expected an object, found a string
            null                          | line 1, column 1: expected an object, found null
            {"title":1}                   | line 1, column 10, at /title: expected a string, found a number
            {"summary":{"overview":[]}}   | line 1, column 24, at /summary/overview: expected a string, found an array
            {"timeline":{"0":{}}}         | line 1, column 13, at /timeline: expected an array, found an object
            {"tags":["a",null]}           | line 1, column 14, at /tags/1: an array must not contain null: remove the element
            {"title":"A","title":"B"}     | line 1, column 21, at /title: duplicate property "title"
            {"title":"A"} {}              | line 1, column 15: unexpected content after the end of the document: expected a single JSON object
            {"schemaVersion":"9.0"}       | line 1, column 18, at /schemaVersion: format version 9.0 requires a newer version of postmortem4j: this version reads up to 1.x
            {"schemaVersion":"0.9"}       | line 1, column 18, at /schemaVersion: format version 0.9 is not supported: expected 1.x
            {"summary":{"startedAt":"9"}} | line 1, column 25, at /summary/startedAt: "9" is not an RFC 3339 date and time: expected a date and time with a UTC offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z
            """)
    void reportsThePositionInThePatch(String patch, String message) {
        Postmortem document = json.read("{\"id\":\"INC-1\",\"title\":\"A\",\"timeline\":[{\"text\":\"B\"}]}");

        assertThatThrownBy(() -> json.mergePatch(document, patch))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(message);
    }

    @Test
    void limitsThePatchAndTheResult() {
        PostmortemJson limited = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDocumentLength(150).build())
                .build();
        Postmortem document = limited.read("{\"title\":\"" + "a".repeat(60) + "\"}");

        assertThatThrownBy(() -> limited.mergePatch(document, "{\"id\":\"" + "b".repeat(150) + "\"}"))
                .hasMessageContaining("ReadLimits.maxDocumentLength");
        assertThatThrownBy(() -> limited.mergePatch(document, "{\"id\":\"" + "b".repeat(100) + "\"}"))
                .hasMessage("line 1, column 1: the document is longer than allowed (ReadLimits.maxDocumentLength)");
        assertThat(limited.mergePatch(document, "{\"id\":\"b\"}").getId()).isEqualTo("b");
    }

    @Test
    void rejectsDeepNesting() {
        PostmortemJson deep = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDepth(5_000).build())
                .build();
        String patch = "{\"x-a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";

        assertThatThrownBy(() -> deep.mergePatch(deep.read("{}"), patch)).isInstanceOf(PostmortemJsonException.class);
    }

    @Test
    void rejectsUnknownPropertiesIfDocumentsWithThemAreRejected() {
        PostmortemJson strict = PostmortemJson.builder()
                .unknownProperties(UnknownProperties.REJECT)
                .build();

        assertThatThrownBy(() -> strict.mergePatch(
                        strict.read("{}"), "{\"title\":\"A\",\n \"summary\":{\"started_at\":null,\"endet\":1}}"))
                .hasMessage("line 2, column 39, at /summary/endet: unknown property \"endet\": did you mean"
                        + " \"endedAt\"?");
    }

    @Test
    void keepsLoneSurrogates() {
        Postmortem document = json.read("{\"title\":\"\\ud83d\"}");

        assertThat(json.mergePatch(document, "{\"id\":\"a\\ude00\"}"))
                .isEqualTo(json.read("{\"id\":\"a\\ude00\",\"title\":\"\\ud83d\"}"));
    }
}
