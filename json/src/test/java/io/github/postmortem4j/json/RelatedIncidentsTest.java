package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents of earlier versions have {@code relatedIncidents}, which every mapper reads as relations. */
class RelatedIncidentsTest {

    private interface Reader {
        Postmortem read(String json) throws Exception;
    }

    static Stream<Reader> readers() {
        ObjectMapper jackson2 = new ObjectMapper();
        ObjectMapper strictJackson2 = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        JsonMapper jackson3 = new JsonMapper();
        return Stream.of(
                PostmortemJson.create()::read,
                json -> jackson2.readValue(json, Postmortem.class),
                json -> strictJackson2.readValue(json, Postmortem.class),
                json -> jackson3.readValue(json, Postmortem.class));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void becomeRelationsOfUnspecifiedKind(Reader reader) throws Exception {
        Postmortem read = reader.read("{\"relatedIncidents\":[\"INC-1\",\"https://a.example/2\"],\"x-a\":1}");

        assertThat(read)
                .isEqualTo(Postmortem.builder()
                        .addRelation(relation -> relation.incident("INC-1").kind(Relation.Kind.RELATED))
                        .addRelation(relation -> relation.incident("https://a.example/2"))
                        .putExtension("x-a", 1)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void yieldToRelationsToTheSameIncident(Reader reader) throws Exception {
        Postmortem read = reader.read("{\"relations\":[{\"incident\":\"INC-1\",\"kind\":\"CAUSED_BY\"}],"
                + "\"relatedIncidents\":[\"INC-1\",\"INC-2\",\"INC-2\"]}");

        assertThat(read.getRelations())
                .extracting(Relation::getIncident, Relation::getKind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("INC-1", Relation.Kind.CAUSED_BY),
                        org.assertj.core.groups.Tuple.tuple("INC-2", Relation.Kind.RELATED));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void mayBeNull(Reader reader) throws Exception {
        assertThat(reader.read("{\"relatedIncidents\":null}"))
                .isEqualTo(Postmortem.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"INC-1\"", "[1]", "[null]", "{}"})
    void mustBeAnArrayOfStrings(String value) {
        assertThatThrownBy(() -> PostmortemJson.create().read("{\"title\":\"t\",\"relatedIncidents\":" + value + "}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("relatedIncidents must be an array of strings");
    }
}
