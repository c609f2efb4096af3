package io.github.postmortem4j.cli.report.sarif;

import tools.jackson.core.JsonGenerator;

/**
 * A notification about the run itself.
 *
 * @param failure whether a document could not be checked
 */
record SarifNotification(boolean failure, String message) {

    static SarifNotification failure(String message) {
        return new SarifNotification(true, message);
    }

    static SarifNotification warning(String message) {
        return new SarifNotification(false, message);
    }

    void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("level", failure ? "error" : "warning");
        SarifMessage.write(json, "message", message);
        json.writeEndObject();
    }
}
