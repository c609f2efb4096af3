package io.github.postmortem4j.corpus.statistics;

/** The properties by which statistics are grouped. */
public enum Grouping {
    /** The affected services; a postmortem counts in the group of each of its services. */
    SERVICE,
    /** The failure mechanisms, by id; a postmortem counts in the group of each of its mechanisms. */
    MECHANISM,
    /** The severity. */
    SEVERITY,
    /** The month of the incident in UTC, such as {@code 2026-03}. */
    MONTH
}
