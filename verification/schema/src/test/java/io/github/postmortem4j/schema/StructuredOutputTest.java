package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.PostmortemSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a language model fills in can be read, and providers take the schema as it is. */
class StructuredOutputTest {

    /** What OpenAI, Anthropic and Google take alike, none of which takes more in all modes. */
    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "format",
            "description");

    private static final Set<String> OF_THE_WHOLE = Set.of("$schema", "$id", "title");
    private static final int MOST_UNIONS = 16;
    private static final int DEEPEST = 10;
    private static final int MOST_CHOICES = 1_000;
    private static final int INSTANCES = 5_000;

    private final JsonNode schema = Document.MAPPER.readTree(PostmortemSchema.STRUCTURED_OUTPUT.text());
    private final PostmortemJson json = PostmortemJson.create();

    @Test
    void whateverTheSchemaTakesCanBeRead() {
        long seed = System.nanoTime();
        ArbitraryInstances instances = new ArbitraryInstances(schema, seed);
        for (int i = 0; i < INSTANCES; i++) {
            Document instance = Document.of("seed " + seed + ", " + i, instances.next());
            assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, instance.tree()))
                    .describedAs("%s: %s", instance, instance.json())
                    .isEmpty();
            assertThatCode(() -> json.read(instance.json()))
                    .describedAs("%s: %s", instance, instance.json())
                    .doesNotThrowAnyException();
        }
    }

    /** The keywords that would exclude these are refused by one provider or another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'summary': {'startedAt': '2016-12-31T23:59:60Z'}}",
                "{'summary': {'startedAt': '2019-07-02T13:42:00+19:00'}}",
                "{'summary': {'impact': {'affectedUsers': 9223372036854775808}}}"
            })
    void exceptWhatNoModelWouldWrite(String document) {
        JsonNode filled = Filled.in(schema, Document.MAPPER.readTree(document.replace('\'', '"')));

        assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, filled))
                .isEmpty();
        assertThatThrownBy(() -> json.read(filled.toString())).isInstanceOf(PostmortemJsonException.class);
    }

    static List<Document> examples() {
        return Document.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatPeopleWroteFitsIn(Document example) {
        Postmortem written = json.read(example.json());
        JsonNode filled = Filled.in(schema, example.tree());

        assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, filled))
                .isEmpty();
        assertThat(json.write(json.read(filled.toString()))).isEqualTo(json.write(written));
    }

    @Test
    void usesOnlyKeywordsThatProvidersTake() {
        List<JsonNode> schemas = Schemas.all(schema);
        assertThat(schemas.get(0).propertyNames())
                .isSubsetOf(
                        Stream.concat(KEYWORDS.stream(), OF_THE_WHOLE.stream()).toList());
        assertThat(schemas.subList(1, schemas.size()))
                .allSatisfy(part -> assertThat(part.propertyNames()).isSubsetOf(KEYWORDS));
    }

    @Test
    void staysWithinTheLimitsOfProviders() {
        List<JsonNode> schemas = Schemas.all(schema);
        assertThat(schemas).filteredOn(part -> part.has("anyOf")).hasSizeBetween(1, MOST_UNIONS);
        assertThat(schemas.stream().mapToInt(part -> part.path("enum").size()).sum())
                .isBetween(1, MOST_CHOICES);
        assertThat(Schemas.depth(schema)).isBetween(1, DEEPEST);
    }

    @Test
    void asksForEveryMemberAndTakesNoOther() {
        List<JsonNode> objects = Schemas.objects(schema);
        assertThat(objects).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            assertThat(Schemas.names(object.get("required")))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
        });
        assertThat(objects.get(0).get("properties").propertyNames())
                .containsExactly(
                        Postmortem.class.getAnnotation(JsonPropertyOrder.class).value());
    }
}
