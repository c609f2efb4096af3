package io.github.postmortem4j;

/** How an issue was detected (rule T3). */
public enum DetectionMethod {
    /** A monitoring alert fired. */
    MONITORING_ALERT,
    /** An engineer noticed. */
    ENGINEER,
    /** A customer complained. */
    CUSTOMER,
    /** In some other way, which the entry's text tells. */
    OTHER
}
