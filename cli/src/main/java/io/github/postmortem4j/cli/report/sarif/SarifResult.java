package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One thing that was found.
 *
 * @param pointer the JSON Pointer of the place
 * @param fingerprint what stays the same while the finding does
 * @param waiver the reason why the rule is waived; {@code null} if it is not
 */
record SarifResult(
        String rule,
        Severity severity,
        String message,
        ArtifactLocation document,
        Position position,
        String pointer,
        String fingerprint,
        @Nullable String waiver) {

    /**
     * Of our own name: what GitHub reads is {@code primaryLocationLineHash}, but its upload fills that in by itself, and
     * warns of any other value that it finds there.
     */
    static final String FINGERPRINT = "postmortemFinding/v1";

    void writeTo(JsonGenerator json, SarifRules rules) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", rule);
        json.writeNumberProperty("ruleIndex", rules.indexOf(rule));
        json.writeStringProperty("level", SarifLevel.of(severity));
        SarifMessage.write(json, "message", message);
        json.writeArrayPropertyStart("locations");
        writeLocation(json);
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint);
        json.writeEndObject();
        if (waiver != null) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "inSource");
            json.writeStringProperty("justification", waiver);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeLocation(JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        document.writeTo(json);
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", position.line());
        json.writeNumberProperty("startColumn", position.column());
        json.writeEndObject();
        json.writeEndObject();
        if (!pointer.isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", pointer);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
