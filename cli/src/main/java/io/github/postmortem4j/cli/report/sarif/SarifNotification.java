package io.github.postmortem4j.cli.report.sarif;

import tools.jackson.core.JsonGenerator;

/**
 * What is to be said of the run itself.
 *
 * @param failure whether something could not be done
 */
record SarifNotification(boolean failure, String sentence) {

    static SarifNotification failure(String sentence) {
        return new SarifNotification(true, sentence);
    }

    static SarifNotification warning(String sentence) {
        return new SarifNotification(false, sentence);
    }

    void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("level", failure ? "error" : "warning");
        SarifMessage.write(json, "message", sentence);
        json.writeEndObject();
    }
}
