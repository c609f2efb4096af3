package io.github.postmortem4j.validation.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding weighs. */
public enum Severity {
    /** The document breaks a rule of the spec: it cannot be published as it is. */
    @JsonProperty("error")
    ERROR,
    /** Advice: the document can be published, and would be better for it. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing: a rule that the document waives, with its reason. */
    @JsonProperty("info")
    INFO
}
