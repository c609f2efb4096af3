package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.validation.rule.Severity;
import org.immutables.value.Value;

/**
 * One thing that a check found: which rule, how much it weighs, where, and what would be right. An immutable value.
 *
 * <p>A mapper of either Jackson major writes it as the command line does: {@code {"rule": "T1", "severity": "error",
 * "pointer": "/timeline/3/text", …}}. It is not made to be read back.
 */
@Value.Immutable
@ReportStyle
@JsonPropertyOrder({"rule", "severity", "pointer", "path", "message", "spec"})
public interface Finding {

    /** {@return the id of the rule, such as {@code T2}} */
    String getRule();

    /** {@return how much it weighs} */
    Severity getSeverity();

    /**
     * {@return where it is in the JSON of the document, as a JSON Pointer (RFC 6901); {@code ""} is the whole of it}
     *
     * <p>Where a framework checked something that holds the document, it leads there through it: see {@link Findings#of}.
     */
    String getPointer();

    /** {@return where it is in the object, as a Bean Validation property path, such as {@code timeline.entries[3].text}} */
    String getPath();

    /** {@return what is wrong and what would be right, in one sentence; it may quote the document's text as it is} */
    String getMessage();

    /** {@return what the spec says, in English whatever the language of the message} */
    String getSpec();
}
