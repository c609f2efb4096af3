package io.github.postmortem4j.cli.baseline;

/**
 * A finding in a baseline.
 *
 * @param rule the id of the rule
 * @param pointer where it was when the baseline was written, for people
 * @param fingerprint identifies the finding after lines or list elements are inserted
 */
record KnownFinding(String rule, String pointer, String fingerprint) {}
