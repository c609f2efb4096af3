package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fragments of a document that violate a rule or meet it, and the waiver of the rule.
 *
 * <p>A fragment belongs to an object of the document, which its JSON Pointer identifies. A property that only the other
 * fragment has is absent.
 */
final class RuleExamples {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String REASON = "Say here why this document cannot meet the rule.";

    private final JsonNode rules;

    private RuleExamples(JsonNode rules) {
        this.rules = rules;
    }

    static RuleExamples read() throws IOException {
        try (InputStream stream = RuleExamples.class.getResourceAsStream("rule-examples.json")) {
            return new RuleExamples(MAPPER.readTree(Objects.requireNonNull(stream, "rule-examples.json")));
        }
    }

    /** Returns the lines that show a bad and a good example in JSON and, if it can express them, Markdown, and the waiver unless the rule always applies. */
    List<String> linesOf(Rule rule) {
        JsonNode example = rules.path(rule.id());
        List<String> lines = new ArrayList<>();
        addFragments("Bad", example.path("bad"), lines);
        addMarkdown("Bad", example.at("/markdown/bad"), lines);
        addFragments("Good", example.path("good"), lines);
        addMarkdown("Good", example.at("/markdown/good"), lines);
        if (example.at("/markdown").has("note")) {
            lines.add("In Markdown: " + example.at("/markdown/note").asString());
        }
        if (RuleRegistry.canBeWaived(rule)) {
            lines.add("Waiver, in Markdown:");
            lines.add("    ## Waivers");
            lines.add("");
            lines.add("    - " + rule.id() + ": " + REASON);
            lines.add("Waiver, in JSON:");
            addJson(waiverOf(rule), lines);
        }
        return lines;
    }

    private static void addFragments(String heading, JsonNode fragments, List<String> lines) {
        for (Map.Entry<String, JsonNode> fragment : fragments.properties()) {
            String place = fragment.getKey().isEmpty() ? "at the top level" : "at " + fragment.getKey();
            lines.add(heading + ", in JSON " + place + ":");
            addJson(fragment.getValue(), lines);
        }
    }

    private static void addMarkdown(String heading, JsonNode markdown, List<String> lines) {
        if (markdown.isMissingNode()) {
            return;
        }
        lines.add(heading + ", in Markdown:");
        if (markdown.isEmpty()) {
            lines.add("    (nothing)");
        }
        markdown.forEach(line -> lines.add("    " + line.asString()));
    }

    private static JsonNode waiverOf(Rule rule) {
        JsonNode waiver = MAPPER.createObjectNode().put("rule", rule.id()).put("reason", REASON);
        return MAPPER.createObjectNode().set("waivers", MAPPER.createArrayNode().add(waiver));
    }

    private static void addJson(JsonNode json, List<String> lines) {
        MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json)
                .lines()
                .forEach(line -> lines.add("    " + line));
    }
}
