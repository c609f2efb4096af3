package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A result of the run: a finding, a note, or an unusable document.
 *
 * @param pointer the JSON Pointer of the value
 * @param fingerprint the identity of the result across runs
 * @param waiver the reason why the rule is waived, or {@code null} if it is not
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
     * A name of our own. GitHub reads {@code primaryLocationLineHash}, but its upload action computes that value itself
     * and warns about any other value.
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
        json.writeNumberProperty("startLine", position.getLine());
        json.writeNumberProperty("startColumn", position.getColumn());
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
