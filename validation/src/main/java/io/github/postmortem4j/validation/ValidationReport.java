package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one document. An immutable value.
 *
 * <p>Both Jackson 2 and Jackson 3 mappers write and read it: {@code {"findings": […], "wordCount": 512}}. Unknown
 * properties are ignored.
 */
@Value.Immutable
@ReportStyle
@JsonPropertyOrder({"findings", "wordCount"})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface ValidationReport permits ImmutableValidationReport {

    /** {@return a new builder of a report without findings, such as one for a test} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return all findings, in document order} */
    List<Finding> getFindings();

    /** {@return the number of words of prose in the document (see rule B1), counted at every stage} */
    @Value.Default
    default int getWordCount() {
        return 0;
    }

    /**
     * {@return the findings of one severity, in document order}
     *
     * @param severity the severity
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /** {@return whether any finding is an error, which means that the document fails the check} */
    default boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    private static ValidationReport fromJson(
            @JsonProperty("findings") @Nullable List<Finding> findings,
            @JsonProperty("wordCount") @Nullable Integer wordCount) {
        return new Builder()
                .findings(findings == null ? List.of() : findings)
                .wordCount(wordCount == null ? 0 : wordCount)
                .build();
    }

    /** Builds a {@link ValidationReport}. Not safe for use by multiple threads. */
    final class Builder {

        private final ImmutableValidationReport.Builder values = ImmutableValidationReport.builder();

        private Builder() {}

        /**
         * Sets the findings, in place of those set before.
         *
         * @param findings the findings, in document order; neither the list nor an element is {@code null}
         * @return this builder
         */
        public Builder findings(List<? extends Finding> findings) {
            values.findings(findings);
            return this;
        }

        /**
         * Sets the number of words.
         *
         * @param wordCount the number of words of prose; the default is 0
         * @return this builder
         */
        public Builder wordCount(int wordCount) {
            values.wordCount(wordCount);
            return this;
        }

        /** {@return a report with these values} */
        public ValidationReport build() {
            return values.build();
        }
    }
}
