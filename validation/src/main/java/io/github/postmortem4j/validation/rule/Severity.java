package io.github.postmortem4j.validation.rule;

/** The severity of a finding. */
public enum Severity {
    /** The document violates a rule and cannot be published as it is. */
    ERROR,
    /** Advice: the document can be published, but can be improved. */
    WARNING,
    /** Information, such as a rule that the document waives with a reason. */
    INFO
}
