package io.github.postmortem4j.corpus.search;

/** The properties by which search results are counted. */
public enum Facet {
    /** The affected services. */
    SERVICE,
    /** The severity. */
    SEVERITY,
    /** The failure mechanisms that the dictionary found, by id. */
    MECHANISM,
    /** The year of the incident. */
    YEAR
}
