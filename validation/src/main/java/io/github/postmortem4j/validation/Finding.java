package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.validation.rule.Severity;
import org.immutables.value.Value;

/**
 * One fault that a check found: the violated rule, its severity, the location, and what would be right. An immutable
 * value.
 *
 * <p>Both Jackson 2 and Jackson 3 mappers write it as the command line does: {@code {"rule": "T1", "severity": "error",
 * "pointer": "/timeline/3/text", …}}. Findings cannot be read back.
 */
@Value.Immutable
@ReportStyle
@JsonPropertyOrder({"rule", "severity", "pointer", "path", "message", "spec"})
public interface Finding {

    /** {@return the id of the rule, such as {@code T2}} */
    String getRule();

    /** {@return the severity} */
    Severity getSeverity();

    /**
     * {@return the location in the JSON of the document, as a JSON Pointer (RFC 6901); {@code ""} for the document
     * itself}
     *
     * <p>If a framework validated an object that contains the document, the pointer starts at that object: see {@link
     * Findings#of}.
     */
    String getPointer();

    /** {@return the location as a Bean Validation property path, such as {@code timeline.entries[3].text}} */
    String getPath();

    /**
     * {@return what is wrong and what would be right, in one sentence, which may quote text of the document literally}
     */
    String getMessage();

    /** {@return the text of the rule, always in English} */
    String getSpec();
}
