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

/** Examples of members: those that the rules give, and for what no rule speaks of, those of a file. */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TIME_ZONES = "time-zones.json";

    private final JsonNode ofMembers = read("examples.json");

    /** {@return the names of zones that every version of Java knows, for where nearly everyone lives} */
    static List<String> timeZones() {
        return read(TIME_ZONES).valueStream().map(JsonNode::stringValue).toList();
    }

    /**
     * {@return examples of the value of a member}
     *
     * @param getter its getter
     * @param rules the rules that speak of it
     */
    List<JsonNode> of(Method getter, List<Rule> rules) {
        String member = getter.getAnnotation(JsonProperty.class).value();
        Set<JsonNode> examples = new LinkedHashSet<>();
        rules.forEach(rule -> examples.addAll(example(rule).findValues(member)));
        ofMembers.path(getter.getDeclaringClass().getSimpleName()).path(member).forEach(examples::add);
        if (getter.getReturnType() == ZoneId.class) {
            read(TIME_ZONES).forEach(examples::add);
        }
        return List.copyOf(examples);
    }

    /** Reads the example of a rule, which is an object, or members of one, or prose. */
    private static JsonNode example(Rule rule) {
        String example = rule.example();
        try {
            return JSON.readTree(example.startsWith("{") ? example : '{' + example + '}');
        } catch (JacksonException prose) {
            return JSON.missingNode();
        }
    }

    private static JsonNode read(String resource) {
        InputStream stream = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource);
        return JSON.readTree(stream);
    }
}
