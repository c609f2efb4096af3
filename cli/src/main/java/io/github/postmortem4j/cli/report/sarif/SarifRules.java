package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.report.RuleWeight;
import io.github.postmortem4j.validation.RuleBook;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** The rules as a tool presents them: those of the book, and one for what is no postmortem. */
final class SarifRules {

    static final String UNUSABLE = "unusable";

    private final List<Rule> rules = RuleBook.all();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules() {
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
        indexes.put(UNUSABLE, rules.size());
    }

    int indexOf(String id) {
        return Objects.requireNonNull(indexes.get(id), id);
    }

    void writeTo(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(rule, json));
        writeUnusable(json);
        json.writeEndArray();
    }

    private static void write(Rule rule, JsonGenerator json) {
        String weight = RuleWeight.of(rule);
        String source = rule.source().isEmpty() ? "" : "\n\nSource: " + rule.source();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        SarifMessage.write(json, "shortDescription", rule.spec());
        SarifMessage.write(json, "fullDescription", rule.spec() + " (" + weight + ")");
        json.writeObjectPropertyStart("help");
        json.writeStringProperty(
                "text", rule.spec() + "\n\nFor example: " + rule.example() + "\n\nWeight: " + weight + source);
        json.writeStringProperty(
                "markdown",
                rule.spec() + "\n\nFor example:\n\n```\n" + rule.example() + "\n```\n\nWeight: " + weight + source);
        json.writeEndObject();
        writeConfiguration(json, rule.severity(), rule.stage().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void writeUnusable(JsonGenerator json) {
        String what = "The file is a postmortem that can be read.";
        String help = what + " What is wrong stands in the message, with what would be right.";
        json.writeStartObject();
        json.writeStringProperty("id", UNUSABLE);
        SarifMessage.write(json, "shortDescription", what);
        SarifMessage.write(json, "fullDescription", help);
        SarifMessage.write(json, "help", help);
        writeConfiguration(json, Severity.ERROR, "draft");
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
