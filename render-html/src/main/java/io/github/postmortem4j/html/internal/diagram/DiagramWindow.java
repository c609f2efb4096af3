package io.github.postmortem4j.html.internal.diagram;

import java.util.List;

/**
 * A period of impact as a bar.
 *
 * @param from the start, in seconds
 * @param to the end, in seconds
 * @param labels labels for the bar, from the longest to the shortest
 */
record DiagramWindow(long from, long to, List<String> labels) {}
