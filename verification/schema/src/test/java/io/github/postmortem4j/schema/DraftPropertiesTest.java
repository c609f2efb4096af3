package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import io.github.postmortem4j.schema.fixture.Meeting;
import io.github.postmortem4j.schema.javadoc.Javadoc;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DraftPropertiesTest {

    @Test
    void marksDeprecatedProperties() throws IOException {
        Path sources = Path.of("src/test/java/io/github/postmortem4j/schema/fixture");
        SchemaGeneratorConfigBuilder builder = ModelConfig.builder();
        new DraftProperties(new JavadocDescriptions(Javadoc.of(sources))).configure(builder.forMethods());

        JsonNode properties = new SchemaGenerator(builder.build())
                .generateSchema(Meeting.class)
                .get("properties");

        assertThat(properties.get("place").path("deprecated").booleanValue()).isTrue();
        assertThat(properties.get("room").has("deprecated")).isFalse();
        assertThat(properties.get("room").get("description").stringValue()).isEqualTo("Where it was.");
    }
}
