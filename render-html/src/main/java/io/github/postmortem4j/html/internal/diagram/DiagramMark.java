package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;

/**
 * An entry of the timeline as a mark.
 *
 * @param number the number of the entry, counting from 1
 * @param kind the kind of the entry
 * @param moment the time, in seconds
 * @param label the time and the kind
 * @param title the time, the kind and the text
 */
record DiagramMark(int number, EntryKind kind, long moment, String label, String title) {}
