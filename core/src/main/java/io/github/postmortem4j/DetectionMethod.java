package io.github.postmortem4j;

/** How an issue was detected (rule T3). */
public enum DetectionMethod {
    /** A monitoring alert fired. */
    MONITORING_ALERT,
    /** An engineer noticed the issue. */
    ENGINEER,
    /** A customer complained. */
    CUSTOMER,
    /** Detected in another way, which the text of the entry describes. */
    OTHER
}
