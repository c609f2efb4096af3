package io.github.postmortem4j.validation.rule;

/** How much a finding weighs. */
public enum Severity {
    /** The document breaks a rule of the spec: it cannot be published as it is. */
    ERROR,
    /** Advice: the document can be published, and would be better for it. */
    WARNING,
    /** Worth knowing: a rule that the document waives, with its reason. */
    INFO
}
