package io.github.postmortem4j.redaction.pattern;

/** A kind of text that is recognized by its form and can be masked, such as e-mail addresses. */
public enum SensitivePattern {
    /** E-mail addresses. */
    EMAIL,
    /** IPv4 and IPv6 addresses, with or without the length of a prefix. */
    IP,
    /** Names of hosts with a usual ending, such as {@code db.corp.internal}; public hosts do not match. */
    HOST,
    /** Access tokens with a usual prefix, and other strings of letters and digits that look random. */
    TOKEN,
    /** Numbers of tickets, such as {@code OPS-123}. */
    TICKET
}
