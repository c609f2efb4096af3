package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.validation.rule.Severity;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One fault that a check found: the violated rule, its severity, the location, and what would be right. An immutable
 * value.
 *
 * <p>Both Jackson 2 and Jackson 3 mappers write it as the command line does, and read it: {@code {"rule": "T1",
 * "severity": "ERROR", "pointer": "/timeline/3/text", …}}. Unknown properties are ignored.
 */
@Value.Immutable
@ReportStyle
@JsonPropertyOrder({"rule", "severity", "pointer", "path", "message", "spec"})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Finding permits ImmutableFinding {

    /** {@return a new builder of a finding, such as one for a test} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the rule, such as {@code T2}; {@code ""} for a {@linkplain Findings constraint without one}} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.Default
    default String getRule() {
        return "";
    }

    /** {@return the severity} */
    Severity getSeverity();

    /**
     * {@return the location in the JSON of the document, as a JSON Pointer (RFC 6901); {@code ""} for the document
     * itself}
     *
     * <p>If a framework validated an object that contains the document, the pointer starts at that object: see {@link
     * Findings#of}.
     */
    @Value.Default
    default String getPointer() {
        return "";
    }

    /** {@return the location as a Bean Validation property path, such as {@code timeline.entries[3].text}} */
    @Value.Default
    default String getPath() {
        return "";
    }

    /**
     * {@return what is wrong and what would be right, in one sentence, which may quote text of the document literally}
     */
    String getMessage();

    /** {@return the text of the rule, always in English; {@code ""} without a rule} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.Default
    default String getSpec() {
        return "";
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    private static Finding fromJson(
            @JsonProperty("rule") @Nullable String rule,
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty("pointer") @Nullable String pointer,
            @JsonProperty("path") @Nullable String path,
            @JsonProperty(value = "message", required = true) String message,
            @JsonProperty("spec") @Nullable String spec) {
        return new Builder()
                .rule(orEmpty(rule))
                .severity(severity)
                .pointer(orEmpty(pointer))
                .path(orEmpty(path))
                .message(message)
                .spec(orEmpty(spec))
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Builds a {@link Finding}. Texts that are not set are {@code ""}, except the message, which is required as is the
     * severity. No argument may be {@code null}. Not safe for use by multiple threads.
     */
    final class Builder {

        private final ImmutableFinding.Builder values = ImmutableFinding.builder();

        private Builder() {}

        /**
         * Sets the id of the rule.
         *
         * @param rule the id, such as {@code T2}
         * @return this builder
         */
        public Builder rule(String rule) {
            values.rule(rule);
            return this;
        }

        /**
         * Sets the severity.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(Severity severity) {
            values.severity(severity);
            return this;
        }

        /**
         * Sets the location in JSON.
         *
         * @param pointer a JSON Pointer
         * @return this builder
         */
        public Builder pointer(String pointer) {
            values.pointer(pointer);
            return this;
        }

        /**
         * Sets the location in Java.
         *
         * @param path a Bean Validation property path
         * @return this builder
         */
        public Builder path(String path) {
            values.path(path);
            return this;
        }

        /**
         * Sets the message.
         *
         * @param message what is wrong and what would be right, in one sentence
         * @return this builder
         */
        public Builder message(String message) {
            values.message(message);
            return this;
        }

        /**
         * Sets the text of the rule.
         *
         * @param spec the text
         * @return this builder
         */
        public Builder spec(String spec) {
            values.spec(spec);
            return this;
        }

        /**
         * {@return a finding with these values}
         *
         * @throws IllegalStateException if the severity or the message was not set
         */
        public Finding build() {
            return values.build();
        }
    }
}
