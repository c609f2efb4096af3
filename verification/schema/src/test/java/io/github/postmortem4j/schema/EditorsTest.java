package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.validation.RuleBook;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people and models read in the schemas. */
class EditorsTest {

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOne(PostmortemSchema schema) {
        JsonNode text = Document.MAPPER.readTree(schema.text());
        String metaSchema = SpecificationVersion.DRAFT_2020_12.getDialectId();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(metaSchema))
                        .validate(text))
                .isEmpty();
        assertThat(text.get("$schema").stringValue()).isEqualTo(metaSchema);
        assertThat(text.get("$id").stringValue()).isEqualTo(schema.id());
        assertThat(text.findValues("$ref")).allMatch(ref -> ref.stringValue().startsWith("#/$defs/"));
    }

    @ParameterizedTest
    @EnumSource
    void describesToPeopleWhoWriteJson(PostmortemSchema schema) {
        assertThat(descriptions(schema))
                .hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)[A-Z].*")
                        .doesNotContain("when absent", "never null", "getter", "builder", "{@", "  ", " ,", "()"));
    }

    private static List<String> descriptions(PostmortemSchema schema) {
        return Schemas.all(Document.MAPPER.readTree(schema.text())).stream()
                .filter(found -> found.has("description"))
                .map(found -> found.get("description").stringValue())
                .toList();
    }

    @Test
    void noMemberIsWithoutDescription() {
        for (PostmortemSchema schema : List.of(PostmortemSchema.DRAFT, PostmortemSchema.STRUCTURED_OUTPUT)) {
            assertThat(Schemas.objects(Document.MAPPER.readTree(schema.text())))
                    .filteredOn(object -> !object.has("contains"))
                    .flatMap(object -> object.get("properties").valueStream().toList())
                    .filteredOn(member -> !member.has("const"))
                    .allSatisfy(member -> assertThat(member.has("description")).isTrue());
        }
    }

    @Test
    void everyExampleIsOfItsOwnKind() {
        JsonNode draft = Document.MAPPER.readTree(PostmortemSchema.DRAFT.text());
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schemas.all(draft).stream().filter(found -> found.has("examples")).forEach(member -> {
            ObjectNode alone = (ObjectNode) member.deepCopy();
            alone.set("$defs", draft.get("$defs"));
            member.get("examples")
                    .forEach(example -> assertThat(registry.getSchema(alone).validate(example))
                            .describedAs("%s", example)
                            .isEmpty());
        });
    }

    @Test
    void aModelIsToldOfEveryRule() {
        List<String> told = descriptions(PostmortemSchema.STRUCTURED_OUTPUT);
        assertThat(RuleBook.all())
                .filteredOn(rule -> !rule.id().equals("V1"))
                .allSatisfy(rule -> assertThat(told).anyMatch(text -> text.contains(rule.id() + ": " + rule.spec())));
    }

    @Test
    void everyZoneThatIsOfferedIsKnown() {
        assertThat(Examples.timeZones()).doesNotHaveDuplicates().allSatisfy(ZoneId::of);
    }
}
