package io.github.postmortem4j.validation.internal.outage;

/**
 * What a text says of the length of the outage.
 *
 * @param duration the length
 * @param hedged whether it is said to be rough: "about", "nearly", "more than"
 * @param sure whether it names the outage itself, rather than a service that was down
 */
record OutageStatement(StatedDuration duration, boolean hedged, boolean sure) {}
