package io.github.postmortem4j.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Generates valid instances of the schema for structured output. The same seed gives the same instances. */
final class ArbitraryInstances {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "Two words.",
            "null",
            "[]",
            "\"",
            "\\",
            "\u0000",
            "\n",
            "é",
            "漢字",
            "😀",
            "2019-07-02T13:42:00Z");
    private static final List<Long> WHOLE = List.of(0L, 1L, -1L, 100L, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<Double> NUMBERS = List.of(0.0, -0.0, 12.5, 100.0, -3.25, 1e300, 1e-300);
    private static final long LAST_SECOND = 253_402_300_799L - 86_400;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonNode schema;
    private final RandomGenerator random;

    ArbitraryInstances(JsonNode schema, long seed) {
        this.schema = schema;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    JsonNode next() {
        return of(schema);
    }

    private JsonNode of(JsonNode type) {
        if (type.has("anyOf")) {
            return of(pick(type.get("anyOf").valueStream().toList()));
        }
        if (type.has("enum")) {
            return pick(type.get("enum").valueStream().toList());
        }
        return switch (type.get("type").stringValue()) {
            case "object" -> object(type);
            case "array" -> array(type);
            case "string" -> nodes.stringNode(text(type.path("format").asString("")));
            case "integer" -> nodes.numberNode(pick(WHOLE));
            case "number" -> nodes.numberNode(pick(NUMBERS));
            case "boolean" -> nodes.booleanNode(random.nextBoolean());
            case "null" -> nodes.nullNode();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private ObjectNode object(JsonNode type) {
        ObjectNode object = nodes.objectNode();
        type.get("properties").properties().forEach(member -> object.set(member.getKey(), of(member.getValue())));
        return object;
    }

    private ArrayNode array(JsonNode type) {
        ArrayNode array = nodes.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(of(type.get("items")));
        }
        return array;
    }

    private String text(String format) {
        return switch (format) {
            case "date-time" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time());
            case "date" ->
                LocalDate.ofEpochDay(random.nextLong(-719_528, 2_932_896)).toString();
            default -> pick(TEXTS) + pick(TEXTS);
        };
    }

    private OffsetDateTime time() {
        Instant instant =
                Instant.ofEpochSecond(random.nextLong(-LAST_SECOND / 5, LAST_SECOND), random.nextInt(1_000_000_000));
        return OffsetDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1)));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
