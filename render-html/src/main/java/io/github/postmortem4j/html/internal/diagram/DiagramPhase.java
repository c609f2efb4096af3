package io.github.postmortem4j.html.internal.diagram;

/**
 * A phase of the incident as a band.
 *
 * @param style the class of the band
 * @param from the start, in seconds
 * @param to the end, in seconds
 * @param label the name and, if it is known, the duration
 */
record DiagramPhase(String style, long from, long to, String label) {}
