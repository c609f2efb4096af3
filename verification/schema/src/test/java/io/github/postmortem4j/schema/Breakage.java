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
 * A change of the publishable document that breaks a rule, in a way that a schema can see.
 *
 * @param rule the id of the rule
 * @param said which message of the constraint says so
 * @param at the JSON Pointer of what is changed
 * @param value what is put there; removed when absent
 * @param alsoWaive which other rules the same change breaks
 */
record Breakage(
        String rule,
        String said,
        String at,
        @Nullable JsonNode value,
        @Nullable List<String> alsoWaive) {

    static final List<Breakage> LIST = read();

    private static List<Breakage> read() {
        InputStream stream = Objects.requireNonNull(Breakage.class.getResourceAsStream("/breakages.json"));
        return Document.MAPPER.readValue(stream, new TypeReference<List<Breakage>>() {});
    }

    /** The document with the change. */
    Document broken() {
        return Document.of(toString(), change());
    }

    /** The document with the change, and with the rules waived that it breaks. */
    Document waived() {
        return waiving(
                Stream.concat(Stream.of(rule), Stream.ofNullable(alsoWaive).flatMap(List::stream)));
    }

    /** The document with the change, and with a rule waived that it does not break. */
    Document waivedInVain() {
        return waiving(Stream.of("E1"));
    }

    private Document waiving(Stream<String> rules) {
        ObjectNode document = change();
        ArrayNode waivers = document.putArray("waivers");
        rules.forEach(waived -> waivers.addObject().put("rule", waived).put("reason", "Nobody knows."));
        return Document.of(this + ", with waivers", document);
    }

    private ObjectNode change() {
        ObjectNode document = (ObjectNode) Document.publishable().tree();
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
        return said + " at " + at + (value == null ? " removed" : " " + value);
    }
}
