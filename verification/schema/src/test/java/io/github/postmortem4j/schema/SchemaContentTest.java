package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.RuleRegistry;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of the schemas that editors and language models show. */
class SchemaContentTest {

    @ParameterizedTest
    @EnumSource
    void isAValidSchema(PostmortemSchema schema) {
        JsonNode text = SchemaDocument.MAPPER.readTree(schema.getText());
        String metaSchema = SpecificationVersion.DRAFT_2020_12.getDialectId();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(metaSchema))
                        .validate(text))
                .isEmpty();
        assertThat(text.get("$schema").stringValue()).isEqualTo(metaSchema);
        assertThat(text.get("$id").stringValue()).isEqualTo(schema.getId());
        assertThat(text.findValues("$ref")).allMatch(ref -> ref.stringValue().startsWith("#/$defs/"));
    }

    @ParameterizedTest
    @EnumSource
    void describesJsonNotJava(PostmortemSchema schema) {
        assertThat(descriptions(schema))
                .hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)[A-Z].*")
                        .doesNotContain("when absent", "never null", "getter", "builder", "{@", "  ", " ,", "()"));
    }

    private static List<String> descriptions(PostmortemSchema schema) {
        return SchemaTraversal.all(SchemaDocument.MAPPER.readTree(schema.getText())).stream()
                .filter(found -> found.has("description"))
                .map(found -> found.get("description").stringValue())
                .toList();
    }

    @Test
    void describesEveryProperty() {
        for (PostmortemSchema schema : List.of(PostmortemSchema.DRAFT, PostmortemSchema.STRUCTURED_OUTPUT)) {
            assertThat(SchemaTraversal.objects(SchemaDocument.MAPPER.readTree(schema.getText())))
                    .filteredOn(object -> !object.has("contains"))
                    .flatMap(object -> object.get("properties").valueStream().toList())
                    .filteredOn(member -> !member.has("const"))
                    .allSatisfy(member -> assertThat(member.has("description")).isTrue());
        }
    }

    @Test
    void givesValidExamples() {
        JsonNode draft = SchemaDocument.MAPPER.readTree(PostmortemSchema.DRAFT.getText());
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        SchemaTraversal.all(draft).stream()
                .filter(found -> found.has("examples"))
                .forEach(member -> {
                    ObjectNode alone = (ObjectNode) member.deepCopy();
                    alone.set("$defs", draft.get("$defs"));
                    member.get("examples")
                            .forEach(example -> assertThat(
                                            registry.getSchema(alone).validate(example))
                                    .describedAs("%s", example)
                                    .isEmpty());
                });
    }

    @Test
    void mentionsEveryRuleInTheSchemaForStructuredOutput() {
        List<String> descriptions = descriptions(PostmortemSchema.STRUCTURED_OUTPUT);
        assertThat(RuleRegistry.all())
                // The schema itself has the standard constraints (V1) and rejects unknown properties (A8).
                .filteredOn(rule -> !List.of("V1", "A8").contains(rule.id()))
                .allSatisfy(rule ->
                        assertThat(descriptions).anyMatch(text -> text.contains(rule.id() + ": " + rule.spec())));
    }

    @Test
    void offersOnlyKnownTimeZones() {
        assertThat(PropertyExamples.timeZones()).doesNotHaveDuplicates().allSatisfy(ZoneId::of);
    }
}
