package io.github.postmortem4j.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents at random. The same seed gives the same changes. */
final class Mutator {

    /** Values by the name of their property; those of {@code ""} are used for any property. */
    private static final JsonNode VALUES = SchemaDocument.MAPPER.readTree(stream("/mutations.json"));

    private final RandomGenerator random;

    Mutator(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** {@return a copy of a document with one to three changes} */
    JsonNode mutate(JsonNode original) {
        JsonNode document = original.deepCopy();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            JsonNode container = pick(containers);
            if (container instanceof ObjectNode object) {
                change(object);
            } else if (container instanceof ArrayNode array) {
                change(array);
            }
        }
        return document;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set("x-" + random.nextInt(10), pick(values("")));
            return;
        }
        String name = pick(names);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, pick(values("")));
            case 2 -> object.set(pick(members()), pick(values("")));
            case 3 -> {
                String member = pick(members());
                object.set(member, pick(values(member)));
            }
            default -> object.set(name, pick(values(name)));
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(5) == 0) {
            array.add(pick(values("")));
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            case 2 -> {
                JsonNode moved = array.remove(index);
                array.insert(random.nextInt(array.size() + 1), moved);
            }
            default -> array.set(index, pick(values(array.get(index).isString() ? "element" : "")));
        }
    }

    private List<String> members() {
        return List.copyOf(VALUES.propertyNames());
    }

    /** {@return copies, since the values may be changed later in the document} */
    private List<JsonNode> values(String member) {
        JsonNode ofMember = VALUES.has(member) ? VALUES.get(member) : VALUES.get("");
        return ofMember.deepCopy().valueStream().toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(Mutator.class.getResourceAsStream(resource), resource);
    }
}
