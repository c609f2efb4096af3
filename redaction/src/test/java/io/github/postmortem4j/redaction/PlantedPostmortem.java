package io.github.postmortem4j.redaction;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.json.PostmortemJson;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A postmortem with a value in every property of its types. Properties are found by reflection, so that all are covered.
 */
final class PlantedPostmortem {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PostmortemJson JSON = PostmortemJson.create();

    /** Returns the text for a path, such as {@code .timeline.by}, or {@code null} to omit the property. */
    private final UnaryOperator<@Nullable String> texts;

    private PlantedPostmortem(UnaryOperator<@Nullable String> texts) {
        this.texts = texts;
    }

    static Postmortem with(UnaryOperator<@Nullable String> texts) {
        Map<String, Object> properties = new PlantedPostmortem(texts).object(Postmortem.class, "");
        return JSON.read(MAPPER.writeValueAsString(properties));
    }

    private Map<String, Object> object(Class<?> type, String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Method getter : type.getMethods()) {
            JsonProperty property = getter.getAnnotation(JsonProperty.class);
            Object value = property == null ? null : value(getter, path + '.' + property.value());
            if (property != null && value != null) {
                properties.put(property.value(), value);
            }
        }
        String text = texts.apply(path + ".x-kept");
        if (text != null) {
            properties.put("x-kept", Map.of("deep", List.of(text)));
            properties.put("x-dropped", text);
        }
        return properties;
    }

    private @Nullable Object value(Method getter, String path) {
        if (getter.getGenericReturnType() instanceof ParameterizedType list) {
            Object element = value(list.getActualTypeArguments()[0], path);
            return element == null ? null : List.of(element);
        }
        if (getter.getReturnType() == Timeline.class) {
            return List.of(object(TimelineEntry.class, path));
        }
        return value(getter.getGenericReturnType(), path);
    }

    private @Nullable Object value(Type type, String path) {
        Class<?> plain = (Class<?>) type;
        if (path.equals(".schemaVersion")) {
            return Postmortem.SCHEMA_VERSION;
        }
        if (plain == String.class) {
            return texts.apply(path);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[1].toString();
        }
        if (plain.getPackage() == Postmortem.class.getPackage()) {
            return object(plain, path);
        }
        return switch (plain.getSimpleName()) {
            case "ZoneId" -> "Europe/Paris";
            case "OffsetDateTime" -> "2024-05-01T12:00:00Z";
            case "LocalDate" -> "2024-05-02";
            case "BigDecimal", "Long" -> 12;
            case "boolean" -> false;
            default -> throw new IllegalStateException("no value for type " + plain + " at " + path);
        };
    }
}
