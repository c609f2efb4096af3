package io.github.postmortem4j.validation.internal.outage;

/**
 * A statement in a text about the duration of the outage.
 *
 * @param duration the stated duration
 * @param hedged whether the text calls it approximate: "about", "nearly", "more than"
 * @param explicit whether the text names the outage itself, not a service that was down
 */
record OutageStatement(StatedDuration duration, boolean hedged, boolean explicit) {}
