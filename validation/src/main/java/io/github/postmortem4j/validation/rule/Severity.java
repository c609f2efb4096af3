package io.github.postmortem4j.validation.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The severity of a finding. */
public enum Severity {
    /** The document violates a rule of the spec and cannot be published as it is. */
    @JsonProperty("error")
    ERROR,
    /** Advice: the document can be published, but can be improved. */
    @JsonProperty("warning")
    WARNING,
    /** Information: the document waives a rule, with a reason. */
    @JsonProperty("info")
    INFO
}
