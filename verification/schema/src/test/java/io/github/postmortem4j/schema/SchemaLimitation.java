package io.github.postmortem4j.schema;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A requirement of the library that a schema cannot express.
 *
 * @param rule the id of the rule, or {@code reader}
 * @param message the name of the message of the constraint, or a regular expression for the message of the reader
 * @param value a regular expression for the affected values; if absent, all values are affected
 * @param example the path of a document that the library rejects and the schema accepts
 * @param reason the reason why a schema cannot express the requirement
 */
record SchemaLimitation(
        String rule, String message, @Nullable String value, String example, String reason) {

    static final List<SchemaLimitation> ALL = read();

    private static List<SchemaLimitation> read() {
        InputStream stream =
                Objects.requireNonNull(SchemaLimitation.class.getResourceAsStream("/schema-limitations.json"));
        return SchemaDocument.MAPPER.readValue(stream, new TypeReference<List<SchemaLimitation>>() {});
    }

    static boolean isKnown(Rejection rejection) {
        return ALL.stream().anyMatch(limitation -> limitation.covers(rejection));
    }

    boolean covers(Rejection rejection) {
        return rule.equals(rejection.rule())
                && (rule.equals(Rejection.READER)
                        ? rejection.message().matches(message)
                        : rejection.message().equals(message))
                && (value == null || rejection.value().matches(value));
    }

    @Override
    public String toString() {
        return rule + ' ' + message;
    }
}
