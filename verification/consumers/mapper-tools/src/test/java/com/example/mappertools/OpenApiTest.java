package com.example.mappertools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmortem4j.Postmortem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import org.junit.jupiter.api.Test;

/** The schemas that springdoc and other tools based on Swagger generate from the types. */
class OpenApiTest {

    private final JsonNode schemas = Json.mapper()
            .valueToTree(ModelConverters.getInstance()
                    .resolveAsResolvedSchema(new AnnotatedType(Postmortem.class))
                    .referencedSchemas);

    @Test
    void haveAStringForTheTimeZone() {
        assertThat(schemas.at("/Postmortem/properties/timeZone/type").asText()).isEqualTo("string");
        assertThat(schemas.has("ZoneId")).isFalse();
    }

    @Test
    void haveNoPropertyForTheUnknownProperties() {
        assertThat(schemas).hasSizeGreaterThan(10);
        assertThat(schemas.findValues("properties")).isNotEmpty().noneMatch(properties -> properties.has("extensions"));
    }

    @Test
    void allowUnknownProperties() {
        assertThat(schemas.findValues("additionalProperties")).noneMatch(allowed -> allowed.isBoolean() && !allowed.asBoolean());
    }

    @Test
    void describeTheTimelineAsAnArray() {
        assertThat(schemas.at("/Postmortem/properties/timeline/type").asText()).isEqualTo("array");
    }

    @Test
    void haveADateTimeForEachTime() {
        assertThat(schemas.at("/TimelineEntry/properties/at/format").asText()).isEqualTo("date-time");
        assertThat(schemas.at("/IssueSummary/properties/endedAt/format").asText()).isEqualTo("date-time");
        assertThat(schemas.at("/ImpactWindow/properties/startedAt/format").asText())
                .isEqualTo("date-time");
    }
}
