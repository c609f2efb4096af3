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

/** The answers of a language model can be read, and providers accept the schema unchanged. */
class StructuredOutputTest {

    /** The keywords that OpenAI, Anthropic and Google support in all modes. */
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

    private static final Set<String> OF_THE_ROOT = Set.of("$schema", "$id", "title");
    private static final int MAX_UNIONS = 16;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_CHOICES = 1_000;
    private static final int INSTANCES = 5_000;

    private final JsonNode schema = SchemaDocument.MAPPER.readTree(PostmortemSchema.STRUCTURED_OUTPUT.getText());
    private final PostmortemJson json = PostmortemJson.create();

    @Test
    void acceptsOnlyReadableDocuments() {
        long seed = System.nanoTime();
        ArbitraryInstances instances = new ArbitraryInstances(schema, seed);
        for (int i = 0; i < INSTANCES; i++) {
            SchemaDocument instance = SchemaDocument.of("seed " + seed + ", " + i, instances.next());
            assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, instance.tree()))
                    .describedAs("%s: %s", instance, instance.json())
                    .isEmpty();
            assertThatCode(() -> json.read(instance.json()))
                    .describedAs("%s: %s", instance, instance.json())
                    .doesNotThrowAnyException();
        }
    }

    /** Some providers reject the keywords that would exclude these documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'summary': {'startedAt': '2016-12-31T23:59:60Z'}}",
                "{'summary': {'startedAt': '2019-07-02T13:42:00+19:00'}}",
                "{'summary': {'impact': {'affectedUsers': 9223372036854775808}}}"
            })
    void exceptForUnlikelyValues(String document) {
        JsonNode filled =
                StructuredOutputInstance.in(schema, SchemaDocument.MAPPER.readTree(document.replace('\'', '"')));

        assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, filled))
                .isEmpty();
        assertThatThrownBy(() -> json.read(filled.toString())).isInstanceOf(PostmortemJsonException.class);
    }

    static List<SchemaDocument> examples() {
        return SchemaDocument.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheExamples(SchemaDocument example) {
        Postmortem written = json.read(example.json());
        JsonNode filled = StructuredOutputInstance.in(schema, example.tree());

        assertThat(IndependentValidator.errors(PostmortemSchema.STRUCTURED_OUTPUT, filled))
                .isEmpty();
        assertThat(json.write(json.read(filled.toString()))).isEqualTo(json.write(written));
    }

    @Test
    void usesOnlyKeywordsThatProvidersSupport() {
        List<JsonNode> schemas = SchemaTraversal.all(schema);
        assertThat(schemas.get(0).propertyNames())
                .isSubsetOf(
                        Stream.concat(KEYWORDS.stream(), OF_THE_ROOT.stream()).toList());
        assertThat(schemas.subList(1, schemas.size()))
                .allSatisfy(part -> assertThat(part.propertyNames()).isSubsetOf(KEYWORDS));
    }

    @Test
    void staysWithinTheLimitsOfProviders() {
        List<JsonNode> schemas = SchemaTraversal.all(schema);
        assertThat(schemas).filteredOn(part -> part.has("anyOf")).hasSizeBetween(1, MAX_UNIONS);
        assertThat(schemas.stream().mapToInt(part -> part.path("enum").size()).sum())
                .isBetween(1, MAX_CHOICES);
        assertThat(SchemaTraversal.depth(schema)).isBetween(1, MAX_DEPTH);
    }

    @Test
    void requiresAllPropertiesAndAllowsNoOthers() {
        List<JsonNode> objects = SchemaTraversal.objects(schema);
        assertThat(objects).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            assertThat(SchemaTraversal.names(object.get("required")))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
        });
        assertThat(objects.get(0).get("properties").propertyNames())
                .containsExactly(
                        Postmortem.class.getAnnotation(JsonPropertyOrder.class).value());
    }
}
