package io.github.postmortem4j.corpus.statistics;

/** The times that measure the response to one incident. Each counts from the start of the outage. */
public enum ResponseTime {
    /** Until the incident was detected: the first entry of kind {@code DETECTED}. */
    DETECT,
    /** Until somebody acknowledged it: the first entry of kind {@code ACKNOWLEDGED}. */
    ACKNOWLEDGE,
    /** Until users were no longer affected: the first entry of kind {@code MITIGATED}. */
    MITIGATE,
    /** Until it was resolved: the last entry of kind {@code RESOLVED}, else the end of the outage. */
    RESOLVE
}
