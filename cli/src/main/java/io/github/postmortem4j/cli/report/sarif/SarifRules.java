package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.report.SeverityDescription;
import io.github.postmortem4j.validation.RuleBook;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** The rules as a tool presents them: those of the book, one for what is no postmortem, and one for what is unclear. */
final class SarifRules {

    static final String UNUSABLE = "unusable";

    /** What could not be told from a text, or contradicts itself. */
    static final String UNCLEAR = "unclear";

    private final List<Rule> rules = RuleBook.all();
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
                "The file is a postmortem that can be read.",
                "What is wrong stands in the message, with what would be right.",
                Severity.ERROR,
                json);
        write(
                UNCLEAR,
                "The text says what it means, and does not contradict itself.",
                "What could not be told from it is taken for missing.",
                Severity.INFO,
                json);
        json.writeEndArray();
    }

    private static void write(Rule rule, JsonGenerator json) {
        String weight = SeverityDescription.of(rule);
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

    /** Writes a rule that is not in the book. */
    private static void write(String id, String what, String more, Severity severity, JsonGenerator json) {
        String help = what + " " + more;
        json.writeStartObject();
        json.writeStringProperty("id", id);
        SarifMessage.write(json, "shortDescription", what);
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
