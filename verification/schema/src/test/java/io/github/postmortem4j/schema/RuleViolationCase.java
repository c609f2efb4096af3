package io.github.postmortem4j.schema;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change to the publishable document that violates a rule in a way that a schema can detect.
 *
 * @param rule the id of the rule
 * @param message the name of the message that the constraint reports
 * @param at the JSON Pointer of the changed value
 * @param value the new value; if absent, the value is removed
 * @param alsoWaive the ids of other rules that the change violates
 */
record RuleViolationCase(
        String rule,
        String message,
        String at,
        @Nullable JsonNode value,
        @Nullable List<String> alsoWaive) {

    static final List<RuleViolationCase> ALL = read();

    private static List<RuleViolationCase> read() {
        InputStream stream =
                Objects.requireNonNull(RuleViolationCase.class.getResourceAsStream("/rule-violations.json"));
        return SchemaDocument.MAPPER.readValue(stream, new TypeReference<List<RuleViolationCase>>() {});
    }

    /** {@return the document with the change} */
    SchemaDocument violating() {
        return SchemaDocument.of(toString(), change());
    }

    /** {@return the document with the change and with waivers of all violated rules} */
    SchemaDocument waived() {
        return waiving(
                Stream.concat(Stream.of(rule), Stream.ofNullable(alsoWaive).flatMap(List::stream)));
    }

    /** {@return the document with the change and with a waiver of an unrelated rule} */
    SchemaDocument withUnrelatedWaiver() {
        return waiving(Stream.of("E1"));
    }

    private SchemaDocument waiving(Stream<String> rules) {
        ObjectNode document = change();
        ArrayNode waivers = document.putArray("waivers");
        rules.forEach(waived -> waivers.addObject().put("rule", waived).put("reason", "Nobody knows."));
        return SchemaDocument.of(this + ", with waivers", document);
    }

    private ObjectNode change() {
        ObjectNode document = (ObjectNode) SchemaDocument.publishable().tree();
        JsonPointer place = JsonPointer.compile(at);
        JsonNode parent = document.at(place.head());
        JsonPointer last = place.last();
        if (parent instanceof ArrayNode array) {
            array.remove(last.getMatchingIndex());
            if (value != null) {
                array.insert(last.getMatchingIndex(), value);
            }
        } else if (value == null) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
        return document;
    }

    @Override
    public String toString() {
        return message + " at " + at + (value == null ? " removed" : " " + value);
    }
}
