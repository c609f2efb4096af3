package io.github.postmortem4j.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Examples of properties, from the rules and, for properties without rules, from a file. */
final class PropertyExamples {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TIME_ZONES = "time-zones.json";

    private final JsonNode ofProperties = read("examples.json");

    /** {@return names of time zones that every Java version knows and that cover nearly all of the population} */
    static List<String> timeZones() {
        return read(TIME_ZONES).valueStream().map(JsonNode::stringValue).toList();
    }

    /**
     * {@return examples of the values of a property}
     *
     * @param getter the getter of the property
     * @param rules the rules that the description of the property mentions
     */
    List<JsonNode> of(Method getter, List<Rule> rules) {
        String property = getter.getAnnotation(JsonProperty.class).value();
        Set<JsonNode> examples = new LinkedHashSet<>();
        rules.forEach(rule -> examples.addAll(example(rule).findValues(property)));
        ofProperties
                .path(getter.getDeclaringClass().getSimpleName())
                .path(property)
                .forEach(examples::add);
        if (getter.getReturnType() == ZoneId.class) {
            read(TIME_ZONES).forEach(examples::add);
        }
        return List.copyOf(examples);
    }

    /** Parses the example of a rule, which is an object, properties of an object, or prose. */
    private static JsonNode example(Rule rule) {
        String example = rule.example();
        try {
            return JSON.readTree(example.startsWith("{") ? example : '{' + example + '}');
        } catch (JacksonException prose) {
            return JSON.missingNode();
        }
    }

    private static JsonNode read(String resource) {
        InputStream stream = Objects.requireNonNull(PropertyExamples.class.getResourceAsStream(resource), resource);
        return JSON.readTree(stream);
    }
}
