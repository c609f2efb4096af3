package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.report.JsonOutput;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a SARIF log with one run: the tool and its rules, the results, and the notifications. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String HOME = "https://github.com/postmortem4j/postmortem4j";

    private final PrintWriter out;
    private final String version;
    private final Locale language;
    private final SarifRules rules = new SarifRules();

    /**
     * Creates a log.
     *
     * @param version the version of the tool
     * @param language the language of the messages; the descriptions of the rules are always in English
     */
    public SarifLog(PrintWriter out, String version, Locale language) {
        this.out = out;
        this.version = version;
        this.language = language;
    }

    void write(List<SarifResult> results, List<SarifNotification> notifications, int exitCode) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            writeTool(json);
            writeInvocation(json, notifications, exitCode);
            writeConventions(json);
            json.writeArrayPropertyStart("results");
            results.forEach(result -> result.writeTo(json, rules));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    private void writeTool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "postmortem4j");
        json.writeStringProperty("version", version);
        json.writeStringProperty("informationUri", HOME);
        rules.writeTo(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeInvocation(JsonGenerator json, List<SarifNotification> notifications, int exitCode) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", notifications.stream().noneMatch(SarifNotification::failure));
        json.writeNumberProperty("exitCode", exitCode);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        notifications.forEach(notification -> notification.writeTo(json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes how to interpret positions and messages. The working directory is not named, because it is private. */
    private void writeConventions(JsonGenerator json) {
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(ArtifactLocation.SOURCE_ROOT);
        SarifMessage.write(json, "description", "The directory in which the command was run.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeStringProperty("language", language.getLanguage());
        json.writeArrayPropertyStart("newlineSequences");
        for (String newline : List.of("\r\n", "\n", "\r")) {
            json.writeString(newline);
        }
        json.writeEndArray();
    }
}
