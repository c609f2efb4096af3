package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.report.SeverityDescription;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** Writes the rules: those of the spec, one for unusable documents, and one for unclear Markdown. */
final class SarifRules {

    static final String UNUSABLE = "unusable";

    /** The rule for notes of the Markdown reader. */
    static final String UNCLEAR = "unclear";

    private final List<Rule> rules = RuleRegistry.all();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules() {
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
        indexes.put(UNUSABLE, rules.size());
        indexes.put(UNCLEAR, rules.size() + 1);
    }

    int indexOf(String id) {
        return Objects.requireNonNull(indexes.get(id), id);
    }

    void writeTo(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(rule, json));
        write(
                UNUSABLE,
                "The file is a readable postmortem.",
                "The message describes the error and what is expected instead.",
                Severity.ERROR,
                json);
        write(
                UNCLEAR,
                "The text is clear and does not contradict itself.",
                "Facts that are unclear are treated as missing.",
                Severity.INFO,
                json);
        json.writeEndArray();
    }

    private static void write(Rule rule, JsonGenerator json) {
        String severity = SeverityDescription.of(rule);
        String source = rule.source().isEmpty() ? "" : "\n\nSource: " + rule.source();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        SarifMessage.write(json, "shortDescription", rule.spec());
        SarifMessage.write(json, "fullDescription", rule.spec() + " (" + severity + ")");
        json.writeObjectPropertyStart("help");
        json.writeStringProperty(
                "text", rule.spec() + "\n\nFor example: " + rule.example() + "\n\nSeverity: " + severity + source);
        json.writeStringProperty(
                "markdown",
                rule.spec() + "\n\nFor example:\n\n```\n" + rule.example() + "\n```\n\nSeverity: " + severity + source);
        json.writeEndObject();
        writeConfiguration(json, rule.severity(), rule.stage().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    /** Writes a rule that is not part of the spec. */
    private static void write(String id, String summary, String details, Severity severity, JsonGenerator json) {
        String help = summary + " " + details;
        json.writeStartObject();
        json.writeStringProperty("id", id);
        SarifMessage.write(json, "shortDescription", summary);
        SarifMessage.write(json, "fullDescription", help);
        SarifMessage.write(json, "help", help);
        writeConfiguration(json, severity, "draft");
        json.writeEndObject();
    }

    private static void writeConfiguration(JsonGenerator json, Severity severity, String stage) {
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", SarifLevel.of(severity));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("problem.severity", SarifLevel.of(severity));
        json.writeArrayPropertyStart("tags");
        json.writeString("postmortem");
        json.writeString(stage);
        json.writeEndArray();
        json.writeEndObject();
    }
}
